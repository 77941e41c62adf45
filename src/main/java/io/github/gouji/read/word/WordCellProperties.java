// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.XmlCursor;

/** How a cell of a DOCX document is merged with those beside it. */
final class WordCellProperties {

    /** No table has more columns; wider ones are refused where the grid is built. */
    static final int WIDEST = 100_000;

    private int span = 1;
    private String vertical = "";
    private String horizontal = "";
    private boolean deleted;

    void read(XmlCursor xml) throws UnreadableDocumentException {
        int parent = xml.depth();
        while (xml.child(parent)) {
            switch (xml.name()) {
                case "gridSpan" -> span = Math.min(WIDEST, Math.max(1, xml.number("val", 1)));
                case "vMerge" -> vertical = xml.attribute("val", "continue");
                case "hMerge" -> horizontal = xml.attribute("val", "continue");
                case "cellMerge" -> vertical = xml.attribute("vMerge", "").equals("rest") ? "restart" : "continue";
                case "cellDel" -> deleted = true;
                default -> {}
            }
        }
    }

    int span() {
        return span;
    }

    boolean isMergedDown() {
        return !vertical.isEmpty();
    }

    boolean continuesAbove() {
        return vertical.equals("continue");
    }

    boolean continuesLeft() {
        return horizontal.equals("continue");
    }

    boolean isDeleted() {
        return deleted;
    }
}
