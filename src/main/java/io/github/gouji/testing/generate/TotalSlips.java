// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.generate;

import io.github.gouji.report.Cell;
import io.github.gouji.testing.generate.FormPlan.Sum;
import org.jspecify.annotations.Nullable;

/** Slips in adding up. Each leaves the sheet as it is where it cannot happen. */
final class TotalSlips {

    private TotalSlips() {}

    /** A sum that is not zero, and one of its parts that are not. */
    private record Addend(Sum sum, Cell part) {}

    static void leftAtZero(SlipSheet sheet) {
        Sum sum = sheet.any(sheet.filledSums());
        if (sum != null) {
            sheet.set(sum.total(), 0L);
        }
    }

    /** A part was amended after the total was added up, which was not zero before. */
    static void notUpdated(SlipSheet sheet) {
        Sum sum = sheet.any(sheet.filledSums());
        if (sum == null) {
            return;
        }
        long total = sheet.get(sum.total());
        long amended = 1 + sheet.random().nextLong(total);
        boolean isPart = sum.parts().stream().anyMatch(part -> sheet.get(part) == amended);
        if (!isPart && amended < total) {
            sheet.add(sum.total(), sheet.random().nextBoolean() ? amended : -amended);
        }
    }

    /** A total has one of its parts once more, or not at all. */
    static void partCounted(SlipSheet sheet, int times) {
        Addend addend = addend(sheet);
        if (addend != null && sheet.get(addend.part()) < sheet.get(addend.sum().total())) {
            sheet.add(addend.sum().total(), times * sheet.get(addend.part()));
        }
    }

    /** All totals of a row have another row once more, or not at all. */
    static void rowCounted(SlipSheet sheet, int times) {
        Addend addend = addend(sheet);
        if (addend == null || !addsRows(addend.sum())) {
            return;
        }
        for (Sum sum : sheet.filledSums()) {
            if (addsRows(sum) && sum.total().row() == addend.sum().total().row()) {
                sum.parts().stream()
                        .filter(part -> part.row() == addend.part().row())
                        .forEach(part -> sheet.add(sum.total(), times * sheet.get(part)));
            }
        }
    }

    private static boolean addsRows(Sum sum) {
        return sum.parts().stream().allMatch(part -> part.row() != sum.total().row());
    }

    /** A part is wrong, and its total was computed with it. */
    static void carried(SlipSheet sheet) {
        Addend addend = addend(sheet);
        if (addend != null) {
            long amount = 1 + sheet.random().nextLong(sheet.get(addend.part()));
            long change = sheet.random().nextBoolean() ? amount : -amount;
            sheet.add(addend.part(), change);
            sheet.add(addend.sum().total(), change);
        }
    }

    /** A total has too much by what another figure of its row or column lacks, or the other way round. */
    static void misallocated(SlipSheet sheet) {
        Addend addend = addend(sheet);
        if (addend == null) {
            return;
        }
        Cell total = addend.sum().total();
        Cell other = sheet.any(sheet.filled(cell -> !cell.equals(total)
                && cell.table() == total.table()
                && (cell.row() == total.row() || cell.column() == total.column())));
        if (other != null) {
            boolean tooLittle = sheet.random().nextBoolean();
            Cell from = tooLittle ? total : other;
            long amount = 1 + sheet.random().nextLong(sheet.get(from));
            sheet.add(from, -amount);
            sheet.add(tooLittle ? other : total, amount);
        }
    }

    private static @Nullable Addend addend(SlipSheet sheet) {
        Sum sum = sheet.any(sheet.filledSums());
        if (sum == null) {
            return null;
        }
        Cell part = sheet.any(
                sum.parts().stream().filter(each -> sheet.get(each) > 0).toList());
        return part == null ? null : new Addend(sum, part);
    }
}
