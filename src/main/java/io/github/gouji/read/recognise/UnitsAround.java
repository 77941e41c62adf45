// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.place.Draft;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.zone.Instance;
import io.github.gouji.read.zone.ShapedZone;
import io.github.gouji.report.Cell;
import io.github.gouji.report.ProactiveColumn;
import io.github.gouji.report.ProactiveRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells of a unit of money that stands above or below table 二, or in a row of its own, where the fees were read in 万元:
 * whether it is on them only a reader can say.
 */
final class UnitsAround {

    private static final Cell FEES = ProactiveRow.FEES.cell(ProactiveColumn.FEE_AMOUNT);
    private static final Pattern MONEY = Pattern.compile("(亿|千万|百万|十万|万|千|百)?元");

    /** So many lines from a table a unit may stand. */
    private static final int NEAR = 2;

    /** A longer text is prose. */
    private static final int LONGEST = 40;

    private UnitsAround() {}

    static void tell(List<Line> lines, Instance table, Draft draft) {
        Number fees = draft.figure(FEES);
        if (fees == null || new BigDecimal(fees.toString()).signum() == 0) {
            return;
        }
        for (ShapedZone zone : table.zones()) {
            int grid = zone.zone().grid();
            int first = zone.zone().first().at();
            int last = first;
            while (first > 0 && lines.get(first - 1).grid() == grid) {
                first--;
            }
            while (last + 1 < lines.size() && lines.get(last + 1).grid() == grid) {
                last++;
            }
            for (int i = Math.max(0, first - NEAR); i <= Math.min(lines.size() - 1, last + NEAR); i++) {
                Line line = lines.get(i);
                String aside = line.grid() == grid ? aside(line) : line.isRow() ? "" : line.text();
                String unit = unit(aside);
                if (!unit.isEmpty() && !unit.equals("万元") && !isInHeading(table, unit)) {
                    draft.note(
                            "表二旁写有“" + aside + "”，行政事业性收费按 " + fees + " 万元读取，请核对单位",
                            "near table 2 stands \"" + aside + "\"; the fees were read as " + fees
                                    + " in units of 10,000 yuan: see which unit they are in",
                            line.location());
                    return;
                }
            }
        }
    }

    /** Returns the text of a cell that says a unit and is not the heading of an amount; "" if none does. */
    private static String aside(Line row) {
        for (Field field : row.fields()) {
            String text = row.numbers() > 0 ? "" : field.label();
            if (!isHeading(text) && !unit(text).isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Tells whether a text is the heading of an amount: 金额单位 alone is none. */
    private static boolean isHeading(String text) {
        return text.contains("金额") && !text.contains("金额单位");
    }

    private static String unit(String text) {
        Matcher money = text.length() <= LONGEST && text.contains("单位") ? MONEY.matcher(text) : null;
        return money != null && money.find() ? money.group() : "";
    }

    /** Tells whether a heading of the table has the unit: then the fees were converted, and that was said. */
    private static boolean isInHeading(Instance table, String unit) {
        return table.zones().stream()
                .flatMap(zone -> zone.header().lines().stream())
                .flatMap(line -> line.fields().stream())
                .anyMatch(field ->
                        isHeading(field.label()) && unit(field.label() + "单位").equals(unit));
    }
}
