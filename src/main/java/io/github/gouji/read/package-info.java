/**
 * What reading a document comes to: the report, where its figures stand, and what could not be read.
 *
 * <p>This room knows {@code report} alone. The rooms below it read: {@code document} is what every format makes of a
 * document, {@code recognise} finds the form in it, and each format has a room of its own, which is the only one to touch
 * its library. Callers meet them through {@link io.github.gouji.Gouji} and do not see them.
 */
@NullMarked
package io.github.gouji.read;

import org.jspecify.annotations.NullMarked;
