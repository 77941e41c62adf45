// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What is to be said of the text of a cell, where a reader may see something else. */
final class CellRemarks {

    private static final int LONGEST_QUOTE = 40;

    /** What is longer says no more. */
    private static final int LONGEST = 400;

    /** So many letters are a label, beside which no figure is looked for. */
    private static final int LABEL = 3;

    private final List<Wording> aside = new ArrayList<>();
    private final List<Wording> faint = new ArrayList<>();
    private @Nullable Wording all;
    private boolean hasPicture;

    void add(String zh, String en) {
        Wording before = all;
        if (before == null) {
            all = new Wording(zh, en);
        } else if (before.zh().length() < LONGEST) {
            all = new Wording(before.zh() + "；" + zh, before.en() + "; " + en);
        }
    }

    void picture(Element picture) {
        String alt = picture.attr("alt").strip();
        add("图片" + quoted(alt, "“", "”") + "没有读取", "a picture" + quoted(alt, " \"", "\"") + " was not read");
    }

    /**
     * Notes something that shows, but is no text; it is said unless the cell is a label.
     *
     * @param mayBeNothing whether it may as well show nothing; then it is said if the cell has no text
     */
    void embedded(Wording what, String hint, boolean mayBeNothing) {
        String text = hint.strip();
        (mayBeNothing ? faint : aside)
                .add(new Wording(
                        what.zh() + quoted(text, "“", "”") + "没有读取",
                        what.en() + quoted(text, " \"", "\"") + " was not read"));
    }

    /** Notes a picture behind the cell; it is said if there is nothing else. */
    void background() {
        hasPicture = true;
    }

    /** Notes text that is left out; only what has a sign matters. */
    void leftOut(String text, String zh, String en) {
        if (!text.isBlank()) {
            String quote = cut(text);
            add(zh + "“" + quote + "”没有读取", en + " \"" + quote + "\" was left out");
        }
    }

    void setApart(String text, String zh, String en) {
        add(zh + "“" + cut(text) + "”与正文分开读取", en + " \"" + cut(text) + "\" was set apart");
    }

    /** Returns what is to be said of a cell that has come to have the text; {@code null} for nothing. */
    @Nullable
    Wording of(String text) {
        if (hasPicture && text.isEmpty()) {
            add("背景图片没有读取", "a picture in the background was not read");
        }
        if (text.isEmpty()) {
            faint.forEach(remark -> add(remark.zh(), remark.en()));
        }
        if (!aside.isEmpty()
                && text.codePoints().filter(Character::isLetter).limit(LABEL).count() < LABEL) {
            aside.forEach(remark -> add(remark.zh(), remark.en()));
        }
        return all;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    private static String quoted(String text, String open, String close) {
        boolean fits = !text.isEmpty() && text.length() <= LONGEST_QUOTE;
        return fits ? open + text + close : "";
    }
}
