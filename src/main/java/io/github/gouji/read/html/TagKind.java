// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

/** What a tag means for the lines and the size of a page. */
enum TagKind {
    /** A table. */
    TABLE,
    /** A part of a table; behind it a cell may be in a row without a tag. */
    GROUP,
    /** A row of a table. */
    ROW,
    /** A cell. */
    CELL,
    /** Something else whose line matters. */
    BLOCK,
    /** Something else of whose attributes few matter. */
    PLAIN,
    /** A font, which a parser opens again in the blocks that follow. */
    FONT,
    /** Something that holds text without tags. */
    RAW,
    /** Any other. */
    OTHER;

    /** Tells whether the line matters on which such a tag stands. */
    boolean hasLine() {
        return this == ROW || this == CELL || this == BLOCK;
    }
}
