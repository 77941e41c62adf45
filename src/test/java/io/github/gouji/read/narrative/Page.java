// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Block;
import io.github.gouji.read.document.Paragraph;
import io.github.gouji.read.document.TableGrid;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.Narrative;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document for tests, written as one string: a line for each paragraph, or for each row of a table, of which the cells stand between bars. */
final class Page {

    private final List<Line> lines;
    private final Chapters chapters;
    private final List<ReadProblem> problems = new ArrayList<>();
    private String title = "";
    private String source = "page.html";

    private Page(List<Line> lines) {
        this.lines = lines;
        this.chapters = new Chapters(lines);
    }

    static Page of(String... parts) {
        List<Block> blocks = new ArrayList<>();
        TableGrid.Builder table = TableGrid.builder();
        int number = 0;
        try {
            for (String line : String.join("\n", parts).split("\n", -1)) {
                number++;
                if (line.startsWith("|")) {
                    for (String cell : line.substring(1).split("\\|")) {
                        table.cell(cell.strip(), 1, 1, new SourceLocation.InTable(1, 1, 1, number));
                    }
                    table.endRow();
                    continue;
                }
                if (!table.isEmpty()) {
                    blocks.add(table.build());
                    table = TableGrid.builder();
                }
                if (!line.isBlank()) {
                    blocks.add(new Paragraph(line, new SourceLocation.InText(number)));
                }
            }
        } catch (UnreadableDocumentException tooLarge) {
            throw new IllegalArgumentException(tooLarge);
        }
        if (!table.isEmpty()) {
            blocks.add(table.build());
        }
        return new Page(Line.of(blocks));
    }

    Page titled(String title) {
        this.title = title;
        return this;
    }

    Page from(String source) {
        this.source = source;
        return this;
    }

    @Nullable
    Integer year() {
        return block().year(problems::add);
    }

    @Nullable
    String agency() {
        return block().agency(problems::add);
    }

    private TitleBlock block() {
        return new TitleBlock(lines, chapters, title, source);
    }

    Chapters chapters() {
        return chapters;
    }

    List<Line> lines() {
        return lines;
    }

    /** Returns the index of the first line with this text. */
    int line(String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().contains(text)) {
                return i;
            }
        }
        throw new IllegalArgumentException(text);
    }

    Narrative narrative() {
        int first = lines.size();
        int last = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).isRow() && lines.get(i).cells().size() > 1) {
                last = Math.max(last, i);
                first = i;
            }
        }
        return chapters.narrative(first, last, problems::add);
    }

    /** Returns what was mentioned so far, in Chinese. */
    String said() {
        return String.join(
                "\n", problems.stream().map(problem -> problem.message().zh()).toList());
    }
}
