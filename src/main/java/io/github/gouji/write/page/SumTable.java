// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.Finding;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.write.markup.Element;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A broken linear rule as a sum: each figure on a line that leads to its cell, sums below, the difference last. */
final class SumTable {

    private final View view;
    private final Map<Cell, Finding.Figure> figures = new HashMap<>();

    private SumTable(View view, Finding finding) {
        this.view = view;
        finding.cells().forEach(figure -> figures.put(figure.cell(), figure));
    }

    static Element of(View view, Finding finding, BoundRule bound) {
        SumTable table = new SumTable(view, finding);
        Element body = Element.of("tbody");
        SumLine.of(bound, view.form(), table::counted).forEach(line -> body.add(table.row(line)));
        return Element.of("div").in("scroll").add(Element.of("table").in("sum").add(body));
    }

    private @Nullable BigDecimal counted(Cell cell) {
        Finding.Figure figure = figures.get(cell);
        return figure == null ? null : figure.counted();
    }

    private Element row(SumLine line) {
        Cell cell = line.cell();
        Element label = Element.of("td");
        if (cell == null) {
            label.say(line.label());
        } else {
            label.add(Element.of("a").with("href", "#" + cell.id()).say(line.label()));
        }
        return Element.of("tr")
                .in(line.total() ? "total" : "")
                .add(
                        Element.of("td").in("sign").text(line.sign()),
                        label,
                        Element.of("td").in("n").text(line.figure()),
                        Element.of("td").in("where").say(cell == null ? new Wording("", "") : place(cell)));
    }

    private Wording place(Cell cell) {
        Wording place = view.place(cell);
        Finding.Figure figure = figures.get(cell);
        boolean blank = figure != null && figure.value() == null && figure.counted() != null;
        return blank ? new Wording(place.zh() + "（空白）", place.en() + " (blank)") : place;
    }
}
