// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.note.Emphasis;
import io.github.gouji.note.Markup;
import io.github.gouji.note.Note;
import io.github.gouji.note.Notes;
import io.github.gouji.note.Notes.Section;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The block on top of a page that says what was found, with links to the marks of each problem. Not thread-safe. */
final class Summary {

    /** How marks look: what is suspected has a frame and words beside it, what is merely concerned a pale ground. */
    private static final List<String> MARKS = List.of(
            "mark.gouji{all:unset;display:block;color:#222;print-color-adjust:exact;"
                    + "-webkit-print-color-adjust:exact}",
            "mark.gouji{min-height:1.2em}",
            "mark.gouji-suspect{outline:2px solid #b3261e}",
            "mark.gouji:target{outline:3px solid #0b57a4}",
            "mark.gouji[data-gouji]:not([data-gouji=\"\"])::after{content:attr(data-gouji);display:block;"
                    + "font:bold 12px/1.4 sans-serif;color:#8c1d18;white-space:normal}",
            "mark.gouji-reading[data-gouji]:not([data-gouji=\"\"])::after{color:#0b4a86}");

    private static final List<String> BLOCK = List.of(
            "aside.gouji-notes{all:initial;display:block;box-sizing:border-box;max-width:960px;margin:16px auto;"
                    + "padding:16px 24px;border:1px solid #c8ccd0;border-top:4px solid #1f4e79;background:#fff;"
                    + "color:#222;font:15px/1.7 system-ui,'Noto Sans CJK SC','Microsoft YaHei',sans-serif;"
                    + "overflow-wrap:anywhere;text-align:left}",
            "aside.gouji-notes *{all:unset;display:block}",
            "aside.gouji-notes h2{font-weight:bold;font-size:18px}",
            "aside.gouji-notes h3{font-weight:bold;margin-top:10px}",
            "aside.gouji-notes li{margin-left:1em}",
            "aside.gouji-notes a{display:inline;color:#0b57a4;text-decoration:underline;cursor:pointer;"
                    + "font-weight:normal;margin-left:.6em}");

    private final Notes notes;
    private final String anchor;

    /**
     * Prepares the summary.
     *
     * @param anchor what the names of places to jump to begin with
     */
    Summary(Notes notes, String anchor) {
        this.notes = notes;
        this.anchor = anchor;
    }

    /** Returns the attribute by which the mark of a note is jumped to. */
    String anchor(Note note) {
        return " id=\"" + anchor + notes.notes().indexOf(note) + "\"";
    }

    String html(String name, String own) {
        StringBuilder html = new StringBuilder("<style>");
        Stream.concat(BLOCK.stream(), MARKS.stream()).forEach(html::append);
        for (Emphasis emphasis : Emphasis.values()) {
            html.append("mark.gouji-")
                    .append(emphasis.name().toLowerCase(Locale.ROOT))
                    .append("{background:#")
                    .append(emphasis.hex())
                    .append('}');
        }
        html.append("</style><aside class=\"")
                .append(name)
                .append("\" ")
                .append(own)
                .append("=\"\">");
        html.append("<h2>").append(Markup.escape(notes.headline())).append("</h2>");
        for (int i = 0; i < notes.sections().size(); i++) {
            Section section = notes.sections().get(i);
            html.append("<h3>")
                    .append(Markup.escape(section.title()))
                    .append(links(i + 1))
                    .append("</h3><ul>");
            section.lines()
                    .forEach(line ->
                            html.append("<li>").append(Markup.escape(line)).append("</li>"));
            html.append("</ul>");
        }
        return html.append("</aside>").toString();
    }

    private String links(int problem) {
        return notes.notes().stream()
                .filter(note -> note.problem() == problem && note.emphasis() != Emphasis.MEMBER)
                .map(note -> "<a href=\"#" + anchor + notes.notes().indexOf(note) + "\">"
                        + Markup.escape(note.brief().isEmpty() ? "\u2193" : note.brief()) + "</a>")
                .collect(Collectors.joining());
    }
}
