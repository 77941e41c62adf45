// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.form;

import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Wording;
import io.github.gouji.write.markup.Element;
import java.util.Arrays;
import java.util.List;

/** Table 四 as the form prints it: all figures in one row. */
final class DisputesTable {

    private DisputesTable() {}

    static List<Element> parts(FormDrawing.Cells cells, Edition edition) {
        List<DisputeResult> results = Arrays.stream(DisputeResult.values())
                .filter(result -> result.existsIn(edition))
                .toList();
        int size = results.size();
        Element first = Element.of("tr")
                .add(
                        group(DisputeGroup.RECONSIDERATION.label(edition), size),
                        group(OfficialWords.LITIGATION, 2 * size));
        Element second = Element.of("tr");
        Element third = Element.of("tr");
        Element row = Element.of("tr");
        results.forEach(result -> second.add(
                Element.of("th").with("scope", "col").with("rowspan", 2).say(result.label(edition))));
        second.add(group(OfficialWords.DIRECT, size), group(OfficialWords.AFTER, size));
        for (DisputeGroup group : DisputeGroup.values()) {
            for (DisputeResult result : results) {
                if (group != DisputeGroup.RECONSIDERATION) {
                    third.add(Element.of("th").with("scope", "col").say(result.label(edition)));
                }
                row.add(cells.of(group.cell(result), 1));
            }
        }
        return List.of(
                Element.of("thead").add(first, second, third),
                Element.of("tbody").add(row));
    }

    private static Element group(Wording words, int columns) {
        return Element.of("th")
                .with("scope", "colgroup")
                .with("colspan", columns)
                .say(words);
    }
}
