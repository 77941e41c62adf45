// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.text.Labels;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Narrative;
import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the chapters of the report and their running text. */
public final class Chapters {

    private static final Pattern PAGE_MARK = Pattern.compile("[-—–－\\s]*\\d{1,3}[-—–－\\s]*");
    /** So many figures that stand by themselves in text are no page numbers, but those of a table. */
    private static final int FIGURES = 5;

    private enum Chapter {
        OVERVIEW,
        PROACTIVE,
        REQUESTS,
        DISPUTES,
        PROBLEMS,
        OTHER
    }

    private final List<Line> lines;
    private final List<@Nullable Chapter> headings = new ArrayList<>();

    /** Looks for the headings of chapters. */
    public Chapters(List<Line> lines) {
        this.lines = lines;
        for (Line line : lines) {
            headings.add(heading(line));
        }
    }

    /** Tells whether the line is the heading of a chapter. */
    public static boolean isHeading(Line line) {
        return heading(line) != null;
    }

    private static @Nullable Chapter heading(Line line) {
        return line.isRow() && line.cells().size() > 1 ? null : heading(line.text());
    }

    private static @Nullable Chapter heading(String text) {
        if (text.length() > 45) {
            return null;
        }
        String name = Labels.withoutNumbering(text.startsWith("#") ? text.replaceFirst("^#+", "") : text);
        boolean isNumbered = !name.equals(text);
        if (name.equals("总体情况") || (isNumbered && name.matches("(?:工作)?(?:总体|基本)情况.{0,6}"))) {
            return Chapter.OVERVIEW;
        }
        if (name.matches("(?:行政机关)?主动公开政府信息(?:的)?情况.{0,4}")) {
            return Chapter.PROACTIVE;
        }
        if (name.contains("收到和处理政府信息公开申请")) {
            return Chapter.REQUESTS;
        }
        if (name.contains("行政复议") && name.contains("诉讼") && name.contains("情况")) {
            return Chapter.DISPUTES;
        }
        boolean isProblems = name.matches("(?:政府信息公开)?(?:工作)?(?:中)?(?:存在的)?主要问题(?:及|和|与).{2,12}");
        if (isProblems && (isNumbered || name.contains("情况"))) {
            return Chapter.PROBLEMS;
        }
        if (name.matches("(?:其他|其它)?需要报告的?(?:其他|其它)?(?:的)?事项.{0,4}")) {
            return Chapter.OTHER;
        }
        return null;
    }

    /**
     * Reads the three chapters; one that the document does not have is null.
     *
     * @param tablesBegin the first line of the tables, or the number of lines if there are none
     * @param disputesEnd the last line of table 四, -1 if there is none
     */
    public Narrative narrative(int tablesBegin, int disputesEnd, Consumer<ReadProblem> noted) {
        int overview = find(Chapter.OVERVIEW, 0);
        int problems = find(Chapter.PROBLEMS, Math.max(overview, 0));
        int other = find(Chapter.OTHER, Math.max(problems, 0));
        if (problems < 0 && disputesEnd >= 0 && other > disputesEnd) {
            String text = text(disputesEnd + 1, other);
            if (text != null) {
                noted.accept(new ReadProblem(
                        ReadProblem.Kind.INTERPRETED,
                        new Wording(
                                "没有“五、存在的主要问题及改进情况”的标题，表四与“六”之间的文字按第五章读取",
                                "chapter 5 has no heading; the text between table 4 and chapter 6 was taken for it"),
                        lines.get(disputesEnd + 1).location()));
            }
            return new Narrative(overview(overview, tablesBegin), text, text(other + 1, lines.size()));
        }
        return new Narrative(
                overview(overview, tablesBegin),
                problems < 0 ? null : text(problems + 1, nextHeading(problems + 1)),
                other < 0 ? null : text(other + 1, nextHeading(other + 1)));
    }

    private @Nullable String overview(int heading, int tablesBegin) {
        if (heading < 0) {
            return null;
        }
        int end = nextHeading(heading + 1);
        return text(heading + 1, Math.min(end, Math.max(tablesBegin, heading + 1)));
    }

    private int find(Chapter chapter, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (isHeading(i, chapter)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHeading(int at, @Nullable Chapter chapter) {
        Chapter found = headings.get(at);
        return found != null && (chapter == null || chapter == found);
    }

    /**
     * Returns the heading of the table's chapter if figures stand below it, in a table or as text taken from a PDF has
     * them; {@code null} if there is none, or prose alone.
     */
    @Nullable
    public Line headingOfFigures(FormTable table) {
        Chapter chapter = switch (table) {
            case PROACTIVE -> Chapter.PROACTIVE;
            case REQUESTS -> Chapter.REQUESTS;
            case DISPUTES -> Chapter.DISPUTES;
        };
        for (int heading = find(chapter, 0); heading >= 0; heading = find(chapter, heading + 1)) {
            List<Line> below = lines.subList(heading + 1, nextHeading(heading + 1));
            boolean inRows = below.stream().anyMatch(line -> line.isRow() && line.numbers() > 0);
            long inText = below.stream()
                    .filter(line -> !line.isRow())
                    .mapToLong(Line::figuresOfText)
                    .sum();
            if (inRows || inText >= FIGURES) {
                return lines.get(heading);
            }
        }
        return null;
    }

    private int nextHeading(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (isHeading(i, null)) {
                return i;
            }
        }
        return lines.size();
    }

    private @Nullable String text(int from, int to) {
        List<String> paragraphs = new ArrayList<>();
        int begin = TitleBlock.signature(lines, from, to);
        for (int i = from; i < Math.min(to, begin < from ? to : begin); i++) {
            Line line = lines.get(i);
            String text =
                    line.isRow() ? rowText(line) : line.cells().get(0).text().strip();
            text = text.replaceFirst("^#{1,6}\\s+", "");
            if (!text.isEmpty() && !PAGE_MARK.matcher(text).matches()) {
                paragraphs.add(text);
            }
        }
        return paragraphs.isEmpty() ? null : String.join("\n", paragraphs);
    }

    private static String rowText(Line line) {
        List<String> cells = new ArrayList<>();
        line.cells().stream()
                .filter(cell -> !cell.repeated() && !cell.text().isBlank())
                .forEach(cell -> cells.add(cell.text().strip()));
        return String.join(" ", cells);
    }
}
