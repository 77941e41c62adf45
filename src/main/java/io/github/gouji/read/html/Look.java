// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

/** How what an element holds shows on the page. */
enum Look {
    /** As text. */
    SHOWN,
    /** Perhaps not at all: that depends on what cannot be known here. */
    DOUBTFUL,
    /** As text that is raised, or lowered: a note, most often. */
    RAISED,
    /** As text that is struck out. */
    STRUCK,
    /** As an empty place. */
    INVISIBLE,
    /** Not at all, and it takes no place. */
    HIDDEN
}
