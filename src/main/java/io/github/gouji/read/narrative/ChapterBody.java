// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body that the overview speaks of as the one that acts, 2023年，某县水务局认真贯彻…, where a report names it nowhere else: a
 * converter may have lost the title.
 */
final class ChapterBody {

    /** So much may stand in front of the body: the year, or 一年来. */
    private static final int FARTHEST = 12;

    /** How a sentence on what a body has done goes on. */
    private static final List<String> VERBS = List.of(
            "认真", "深入", "严格", "积极", "坚持", "全面", "切实", "高度重视", "扎实", "始终", "按照", "贯彻", "落实", "紧紧", "紧扣", "围绕", "以", "持续",
            "进一步", "不断", "着力", "大力");

    /** With one of these, behind other signs, the full name of a local body begins: 县水务局 alone may be of any county. */
    private static final String PLACES = "省市县区旗州镇乡盟";

    private ChapterBody() {}

    /**
     * Returns the sentence; {@code null} if the overview has none.
     *
     * @param to the first line that is no part of the report
     */
    static @Nullable Clue find(List<Line> lines, Chapters chapters, int to) {
        for (int i = chapters.begin(); i < to; i++) {
            Line line = lines.get(i);
            boolean isProse = !line.isRow() && chapters.chapterAt(i) == Chapter.OVERVIEW;
            String body = isProse ? body(line.text()) : null;
            if (body != null) {
                return new Clue(ClueSource.CHAPTERS, null, body, Rows.printed(line), line.location());
            }
        }
        return null;
    }

    private static @Nullable String body(String paragraph) {
        int comma = paragraph.indexOf(',');
        int begin = comma >= 0 && comma < FARTHEST ? comma + 1 : 0;
        int end = -1;
        for (String verb : VERBS) {
            int at = paragraph.indexOf(verb, begin);
            end = at >= 0 && (end < 0 || at < end) ? at : end;
        }
        String body = end < 0 ? null : BodyName.strict(paragraph.substring(begin, end));
        return body != null && body.substring(1).chars().anyMatch(sign -> PLACES.indexOf(sign) >= 0) ? body : null;
    }
}
