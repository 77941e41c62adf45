/**
 * The annual report as typed records: the narrative and tables 二, 三 and 四 of both editions of the official form,
 * the rows and columns of the form, and {@link io.github.gouji.report.Cell}, the address of one figure.
 *
 * <p>This room knows nobody else. Its records hold reports as published, wrong ones included.
 */
@NullMarked
package io.github.gouji.report;

import org.jspecify.annotations.NullMarked;
