/**
 * From a document to a report: what every format has in common. A format turns a document into paragraphs and
 * {@link io.github.gouji.read.TableGrid}s; the {@link io.github.gouji.read.Recogniser} finds the form in them.
 *
 * <p>This room knows {@code report} alone; each format has a room of its own, which is the only one to touch its
 * library.
 */
@NullMarked
package io.github.gouji.read;

import org.jspecify.annotations.NullMarked;
