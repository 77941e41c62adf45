/**
 * Reports, cells, findings, results and diagnoses as JSON in the programs of others, in the form of the command line:
 * {@link io.github.gouji.json.GoujiModule} for any mapper of Jackson 2, and {@link io.github.gouji.json.PlainData} for any
 * other library.
 *
 * <p>This room knows the root and what it returns, the form in {@code json.form}, the reader of it, and Jackson 2, which
 * {@code PlainData} does without. The module for Jackson 3 has a room of its own, {@code json.jackson3}.
 */
@NullMarked
package io.github.gouji.json;

import org.jspecify.annotations.NullMarked;
