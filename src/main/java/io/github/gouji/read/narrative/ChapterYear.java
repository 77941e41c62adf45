// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The year with which paragraphs of chapters 一 and 六 begin, if it is one and the same. */
final class ChapterYear {

    /** What is further on is not how a paragraph begins. */
    private static final int BEGIN = 30;

    /** In front of the year so much may stand, and more in a sentence on the report itself. */
    private static final int FARTHEST = 12;

    private static final List<String> ON_REPORT = List.of("本报告", "本年度报告", "本年报");

    /** Words in front of a year that something is compared with. */
    private static final String COMPARED = "较比与同";

    /** Words behind a year in which a law was made, or from which something goes on. */
    private static final List<String> NOT_BEHIND = List.of("修订", "修正", "起", "至", "到");

    private ChapterYear() {}

    /**
     * Returns the paragraph with what it says; {@code null} if none begins so, or several with other years.
     *
     * @param to the first line that is no part of the report
     */
    static @Nullable Clue find(List<Line> lines, Chapters chapters, int to) {
        Clue only = null;
        for (int i = chapters.begin(); i < to; i++) {
            Chapter chapter = chapters.chapterAt(i);
            Line line = lines.get(i);
            boolean isProse = chapter == Chapter.OVERVIEW || chapter == Chapter.OTHER_MATTERS;
            Integer year = !isProse || line.isRow() || line.text().indexOf('年') < 0 ? null : year(line.text());
            if (year == null) {
                continue;
            }
            if (only != null && !year.equals(only.year())) {
                return null;
            }
            only = new Clue(ClueSource.CHAPTERS, year, null, Rows.printed(line), line.location());
        }
        return only;
    }

    private static @Nullable Integer year(String paragraph) {
        String begin = paragraph.substring(0, Math.min(paragraph.length(), BEGIN));
        List<Years.Mention> years = Years.of(begin);
        if (years.isEmpty()) {
            return null;
        }
        Years.Mention first = years.get(0);
        boolean isNear = first.start() <= FARTHEST || ON_REPORT.stream().anyMatch(begin::startsWith);
        boolean isCompared = first.start() > 0 && COMPARED.indexOf(begin.charAt(first.start() - 1)) >= 0;
        String behind = begin.substring(first.end());
        boolean isWholeYear = behind.startsWith("1月1日") && behind.contains("12月31日");
        boolean isOther = first.isDate() ? !isWholeYear : NOT_BEHIND.stream().anyMatch(behind::startsWith);
        return isNear && !isCompared && !isOther ? first.year() : null;
    }
}
