// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.form;

import io.github.gouji.report.Edition;
import io.github.gouji.report.ProactiveColumn;
import io.github.gouji.report.ProactiveRow;
import io.github.gouji.report.Wording;
import io.github.gouji.write.markup.Element;
import java.util.ArrayList;
import java.util.List;

/** Table 二 as the form prints it: a part for each item of article 20, with columns of its own. */
final class ProactiveTable {

    /** So many columns are shared by one, two or three of a part. */
    private static final int WIDTH = 6;

    private ProactiveTable() {}

    static List<Element> parts(FormDrawing.Cells cells, Edition edition) {
        List<Element> parts = new ArrayList<>();
        Element body = Element.of("tbody");
        int item = 0;
        for (ProactiveRow row : ProactiveRow.values()) {
            List<ProactiveColumn> columns = row.columns().stream()
                    .filter(column -> column.existsIn(edition))
                    .toList();
            if (!row.existsIn(edition) || columns.isEmpty()) {
                continue;
            }
            if (OfficialWords.item(row) != item) {
                item = OfficialWords.item(row);
                body = Element.of("tbody");
                parts.add(body);
                head(body, item, columns, edition);
            }
            Element tr =
                    Element.of("tr").add(Element.of("th").with("scope", "row").say(row.label(edition)));
            columns.forEach(column -> tr.add(cells.of(row.cell(column), WIDTH / columns.size())));
            body.add(tr);
        }
        return parts;
    }

    private static void head(Element body, int item, List<ProactiveColumn> columns, Edition edition) {
        if (item > 0) {
            body.add(Element.of("tr")
                    .add(Element.of("th")
                            .in("part")
                            .with("scope", "rowgroup")
                            .with("colspan", WIDTH + 1)
                            .say(OfficialWords.article(item))));
        }
        Element tr = Element.of("tr")
                .add(Element.of("th").in("part").with("scope", "col").say(OfficialWords.CONTENT));
        for (ProactiveColumn column : columns) {
            tr.add(Element.of("th")
                    .in("part")
                    .with("scope", "col")
                    .with("colspan", WIDTH / columns.size())
                    .say(words(column, edition)));
        }
        body.add(tr);
    }

    /** The form names the unit where it is not a number of things. */
    private static Wording words(ProactiveColumn column, Edition edition) {
        Wording label = column.label(edition);
        boolean money = column.unit().equals("万元");
        return money ? new Wording(label.zh() + "（单位：万元）", label.en() + " (10,000 yuan)") : label;
    }
}
