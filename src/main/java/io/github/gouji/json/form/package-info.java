/**
 * The JSON form of what callers meet, described once: a record for each object of it, its keys in their order, and what
 * makes the records from a report, a result or a diagnosis. The writers of every JSON library and the schemas are
 * derived from it.
 *
 * <p>This room knows no library. Its types are seen by the writers alone.
 */
@NullMarked
package io.github.gouji.json.form;

import org.jspecify.annotations.NullMarked;
