// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Paragraph;
import io.github.gouji.read.office.Omission;
import io.github.gouji.read.office.TextBuffer;
import java.util.ArrayList;
import java.util.List;

/** What stands one below the other in a document, a cell or a text box: paragraphs, tables and text boxes. */
public final class Flow {

    private sealed interface Item {}

    private record Text(TextBuffer text, SourceLocation location) implements Item {}

    private record Table(TableRows rows) implements Item {}

    private record Box(Flow content) implements Item {}

    private final List<Item> items = new ArrayList<>();

    void paragraph(TextBuffer text, SourceLocation location) {
        items.add(new Text(text, location));
    }

    void table(TableRows rows) {
        items.add(new Table(rows));
    }

    void box(Flow content) {
        items.add(new Box(content));
    }

    /** Tells whether there is nothing in it. */
    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Returns its paragraphs and tables; what stands in a text box comes where the box is anchored. */
    List<Block> blocks(ReadLimits limits) throws UnreadableDocumentException {
        List<Block> blocks = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Text text) {
                text.text().lines().forEach(line -> blocks.add(new Paragraph(line, text.location())));
            } else if (item instanceof Table table) {
                blocks.addAll(table.rows().blocks(limits));
            } else if (item instanceof Box box) {
                blocks.addAll(box.content().blocks(limits));
            }
        }
        return blocks;
    }

    /** Returns how many cells the tables in it have, those in text boxes not counted. */
    int cells() {
        int cells = 0;
        for (Item item : items) {
            cells += item instanceof Table table ? table.rows().cells() : 0;
        }
        return cells;
    }

    /** Returns its text as that of a cell: each paragraph on a line. */
    TextBuffer text() {
        TextBuffer whole = new TextBuffer();
        for (Item item : items) {
            if (item instanceof Text text) {
                whole.appendLine(text.text());
            } else if (item instanceof Table table) {
                whole.appendLine(table.rows().text());
            } else if (item instanceof Box box) {
                whole.leaveOut(box.content().text().cellText(), Omission.TEXT_BOX);
            }
        }
        return whole;
    }

    /** Returns what stands in text boxes. */
    List<Block> boxes(ReadLimits limits) throws UnreadableDocumentException {
        List<Block> blocks = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Box box) {
                blocks.addAll(box.content().blocks(limits));
            }
        }
        return blocks;
    }
}
