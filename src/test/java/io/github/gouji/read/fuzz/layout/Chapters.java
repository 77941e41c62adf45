// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.layout;

import io.github.gouji.report.FormTable;
import java.util.List;
import java.util.random.RandomGenerator;

/** How the chapters of a report are headed. */
final class Chapters {

    private static final List<String> TITLES = List.of(
            "总体情况",
            FormTable.PROACTIVE.title().zh(),
            FormTable.REQUESTS.title().zh(),
            FormTable.DISPUTES.title().zh(),
            "存在的主要问题及改进情况",
            "其他需要报告的事项");
    private static final String NUMBERS = "一二三四五六七八";

    private final int style;

    Chapters(RandomGenerator random) {
        this.style = random.nextInt(8);
    }

    /** Returns the heading of a chapter, counted from 1; "" where the report has none. */
    String heading(int chapter) {
        String title = TITLES.get(chapter - 1);
        return switch (style) {
            case 0 -> "";
            case 1 -> "（" + NUMBERS.charAt(chapter - 1) + "）" + title;
            case 2 -> NUMBERS.charAt(chapter) + "、" + title;
            case 3 -> chapter + ". " + title;
            default -> NUMBERS.charAt(chapter - 1) + "、" + title;
        };
    }
}
