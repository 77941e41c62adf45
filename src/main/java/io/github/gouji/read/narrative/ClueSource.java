// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.report.Wording;

/** Where a document may say who reports on which year, the strongest evidence first. */
enum ClueSource {
    TITLE(10, Strength.STATED, "标题", "the title"),
    PERIOD(9, Strength.STATED, "统计期限", "the period covered"),
    BROKEN_TITLE(8, Strength.STATED, "分行的标题", "the title, which is broken over lines"),
    PREAMBLE(7, Strength.STATED, "引言", "the preamble"),
    /** One of several titles on a page that name several years: the last, for lists of links stand before it. */
    TITLE_AMONG_OTHERS(4, Strength.STATED, "标题", "the title"),
    /** A period that begins in one year and ends in another speaks for both. */
    OTHER_PERIOD(4, Strength.STATED, "统计期限", "the period covered"),
    BYLINE(5, Strength.STATED, "标题下的署名", "the name below the title"),
    DOCUMENT_TITLE(5, Strength.BESIDE, "文档属性中的标题", "the title beside the text"),
    SIGNATURE(3, Strength.WEAK, "落款", "the signature"),
    OTHER_TITLE(2, Strength.WEAK, "页面上的另一标题", "another title on the page"),
    CHAPTERS(2, Strength.WEAK, "各章文字", "the text of the chapters"),
    FILE_NAME(1, Strength.WEAK, "文件名", "the name of the file");

    /** What a source is worth when it stands alone, or against another. */
    enum Strength {
        /** The report itself says so. */
        STATED,
        /** Nearly as good, but alone it has to be mentioned. */
        BESIDE,
        /** Good where nothing else is there; then it has to be mentioned. */
        WEAK
    }

    private final int weight;
    private final Strength strength;
    private final Wording name;

    ClueSource(int weight, Strength strength, String zh, String en) {
        this.weight = weight;
        this.strength = strength;
        this.name = new Wording(zh, en);
    }

    int weight() {
        return weight;
    }

    Strength strength() {
        return strength;
    }

    Wording label() {
        return name;
    }
}
