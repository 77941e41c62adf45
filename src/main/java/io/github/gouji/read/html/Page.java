// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.read.UnreadableDocumentException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page.
 *
 * @param tree its tree, of which the rows, cells and blocks know their lines
 * @param sheet its style sheets
 * @param endsInTable whether its source ends within a table
 */
record Page(Document tree, StyleSheet sheet, boolean endsInTable) {

    /**
     * Makes the tree of a page: in one pass if it is tidy, or else from what a parser has to see of it.
     *
     * @param firstLine the number of its first line
     * @param most how many tags and attributes it may have
     * @throws UnreadableDocumentException if it has more
     */
    static Page of(String html, int firstLine, int most) throws UnreadableDocumentException {
        StyleSheet sheet = StyleSheet.of(html);
        Document tidy = TidyTree.of(html, firstLine, most, sheet);
        if (tidy != null) {
            return new Page(tidy, sheet, false);
        }
        MarkedSource source = MarkedSource.of(html, firstLine, most, sheet);
        return new Page(Parser.htmlParser().parseInput(source.reader(), ""), sheet, source.endsInTable());
    }
}
