// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Heading;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Many cells or places of rules in few words: a whole table or row by its name, a few by theirs, more by their number. */
final class Places {

    /** So many names still read well. */
    private static final int FEW = 5;

    private final Form form;
    private final Locale locale;
    private final boolean zh;

    Places(Form form, Locale locale) {
        this.form = form;
        this.locale = locale;
        zh = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** Returns the cells, which stand in form order, such as {@code 表三（175 格）}. */
    String ofCells(List<Cell> cells) {
        List<String> names = new ArrayList<>();
        groups(cells, Cell::table).forEach((table, inTable) -> {
            if (inTable.size() == count(cell -> cell.table() == table)) {
                names.add(whole(table.shortLabel(), inTable));
            } else {
                groups(inTable, Cell::row).forEach((row, inRow) -> names.addAll(ofRow(row, inRow)));
            }
        });
        if (names.size() <= FEW) {
            return join(names);
        }
        return join(names.subList(0, FEW)) + (zh ? "等，共 " + cells.size() + " 格" : ", … (" + cells.size() + " cells)");
    }

    private List<String> ofRow(Heading row, List<Cell> cells) {
        Edition edition = form.edition(cells.get(0).table());
        if (cells.size() > 1 && cells.size() == count(cell -> cell.row() == row)) {
            return List.of(whole(row.label(edition), cells));
        }
        return cells.stream().map(cell -> cell.label(edition).in(locale)).toList();
    }

    private String whole(Wording name, List<Cell> cells) {
        return name.in(locale) + (zh ? "（" + cells.size() + " 格）" : " (" + cells.size() + " cells)");
    }

    private long count(Function<Cell, Boolean> filter) {
        return Cell.all().stream().filter(form::has).filter(filter::apply).count();
    }

    /** Returns the places of rules, such as {@code T3-BALANCE（7 处）}. */
    String ofRules(List<BoundRule> rules) {
        List<String> names = new ArrayList<>();
        groups(rules, bound -> bound.rule().id()).forEach((id, places) -> {
            String where = places.size() > FEW
                    ? places.size() + (zh ? " 处" : " places")
                    : join(places.stream().map(this::shortName).toList());
            names.add(zh ? id + "（" + where + "）" : id + " (" + where + ")");
        });
        return join(names);
    }

    /** Returns the name of a place, such as {@code 自然人}. */
    String name(BoundRule rule) {
        return rule.place().in(locale);
    }

    private String shortName(BoundRule rule) {
        Cell first = rule.cells().get(0);
        Edition edition = form.edition(first.table());
        boolean isRow = rule.place().equals(first.row().label(edition));
        return isRow ? first.row().shortLabel(edition).in(locale) : name(rule);
    }

    String join(List<String> names) {
        return String.join(zh ? "、" : ", ", names);
    }

    private static <K, T> Map<K, List<T>> groups(List<T> all, Function<T, K> key) {
        return all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
