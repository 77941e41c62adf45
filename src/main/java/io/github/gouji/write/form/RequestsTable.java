// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.form;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.Edition;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import io.github.gouji.write.markup.Element;
import io.github.gouji.write.markup.Sentences;
import java.util.List;

/** Table 三 as the form prints it. */
final class RequestsTable {

    private final FormDrawing.Cells cells;
    private final Edition edition;
    private final List<RequestRow> rows;

    private RequestsTable(FormDrawing.Cells cells, Edition edition) {
        this.cells = cells;
        this.edition = edition;
        this.rows = RequestRow.of(edition);
    }

    static List<Element> parts(FormDrawing.Cells cells, Edition edition) {
        RequestsTable table = new RequestsTable(cells, edition);
        return List.of(table.head(), table.body());
    }

    private Element head() {
        List<Applicant> parts = Applicant.parts();
        Element first = Element.of("tr")
                .add(
                        Element.of("td")
                                .in("left")
                                .with("colspan", 3)
                                .with("rowspan", 3)
                                .say(OfficialWords.BALANCE),
                        heading(OfficialWords.APPLICANTS, "colgroup").with("colspan", parts.size() + 1));
        Element second = Element.of("tr")
                .add(
                        heading(parts.get(0).label(edition), "col").with("rowspan", 2),
                        heading(OfficialWords.ORGANISATIONS, "colgroup").with("colspan", parts.size() - 1),
                        heading(Applicant.TOTAL.label(edition), "col").with("rowspan", 2));
        Element third = Element.of("tr");
        parts.stream().skip(1).forEach(part -> third.add(heading(part.label(edition), "col")));
        return Element.of("thead").add(first, second, third);
    }

    private static Element heading(Wording words, String scope) {
        return Element.of("th").with("scope", scope).say(words);
    }

    private Element body() {
        Element body = Element.of("tbody");
        String outcome = "";
        String group = "";
        for (RequestRow row : rows) {
            Element tr = Element.of("tr");
            String chapter = chapter(row);
            String next = group(row);
            if (next.isEmpty()) {
                tr.add(Element.of("th").with("scope", "row").with("colspan", 3).say(numbered(row)));
            } else {
                if (outcome.isEmpty()) {
                    outcome = chapter;
                    tr.add(heading(OfficialWords.OUTCOMES, "rowgroup")
                            .in("left")
                            .with("rowspan", size(chapter)));
                }
                outcome(tr, row, next, group);
            }
            group = next;
            for (Applicant applicant : Applicant.values()) {
                tr.add(cells.of(row.cell(applicant), 1));
            }
            body.add(tr);
        }
        return body;
    }

    private void outcome(Element tr, RequestRow row, String group, String before) {
        String rest = row.number().substring(1 + group.length());
        if (rest.isEmpty()) {
            Wording title = row.title(edition);
            Wording words = new Wording(group + title.zh(), english(group, title));
            tr.add(Element.of("th").with("scope", "row").with("colspan", 2).say(OfficialWords.row(row, words)));
            return;
        }
        if (!group.equals(before)) {
            long size =
                    rows.stream().filter(other -> group(other).equals(group)).count();
            tr.add(heading(OfficialWords.group(group), "rowgroup").in("left").with("rowspan", (int) size));
        }
        Wording title = row.title(edition);
        String words = title.en()
                .substring(title.en().indexOf(": ") < 0 ? 0 : title.en().indexOf(": ") + 2);
        tr.add(Element.of("th")
                .with("scope", "row")
                .say(new Wording(rest + "." + title.zh(), rest + ". " + Sentences.begin(words))));
    }

    private static String english(String group, Wording title) {
        return "(" + (1 + "一二三四五六七八九".indexOf(group.charAt(1))) + ") " + Sentences.begin(title.en());
    }

    private Wording numbered(RequestRow row) {
        Wording label = row.label(edition);
        return new Wording(label.zh(), 1 + "一二三四".indexOf(chapter(row)) + ". " + Sentences.begin(label.en()));
    }

    private int size(String chapter) {
        return (int) rows.stream().filter(row -> chapter(row).equals(chapter)).count();
    }

    private static String chapter(RequestRow row) {
        return row.number().substring(0, 1);
    }

    /** Returns the group of an outcome, such as {@code （三）}; "" for a row that is none. */
    private static String group(RequestRow row) {
        int end = row.number().indexOf('）');
        return end < 0 ? "" : row.number().substring(1, end + 1);
    }
}
