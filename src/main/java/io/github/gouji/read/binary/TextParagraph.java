// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

import java.util.List;

/**
 * A paragraph of a Word document.
 *
 * @param level how many tables it is in, one in the other
 * @param isCellEnd whether a cell of the innermost of them ends with it
 * @param isRowEnd whether it stands for the end of a row of the innermost of them, and has no text
 * @param row the row that ends with it, if one does
 * @param runs its text, in pieces of the same look
 */
public record TextParagraph(int level, boolean isCellEnd, boolean isRowEnd, RowDefinition row, List<Run> runs) {

    /**
     * A piece of text of the same look.
     *
     * @param text the text, with the signs of Word in it that stand for something else
     * @param look how it looks
     */
    public record Run(String text, Look look) {}
}
