// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.naming;

import io.github.gouji.report.Cell;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Wording;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what is wrong with the id of a figure: its table, its row or its column, and which was probably meant. */
public final class FigureNames {

    private static final String STAR = "*";

    private FigureNames() {}

    /** Returns the mistake in the id, in which one {@code *} may stand; empty if there is a figure of that name. */
    public static Optional<Wording> mistakeIn(String name) {
        String shown = Suggestion.shown(name);
        List<String> parts = List.of(name.split("\\.", -1));
        if (parts.stream().filter(STAR::equals).count() > 1) {
            return mistake(
                    shown + " 有两个 *，sum 之外一个名称只能有一个 *",
                    shown + " has two *: outside of sum a name takes one * at most");
        }
        if (parts.stream().anyMatch(part -> part.contains(STAR) && !part.equals(STAR))) {
            return mistake(
                    shown + " 中的 * 应代表点号之间的整个部分", "in " + shown + ", a * must stand for a whole part between dots");
        }
        CellPattern pattern = new CellPattern(name);
        return Cell.all().stream().anyMatch(cell -> pattern.match(cell) != null)
                ? Optional.empty()
                : Optional.of(unknown(parts, pattern, shown));
    }

    private static Wording unknown(List<String> parts, CellPattern pattern, String shown) {
        Optional<FormTable> table = Arrays.stream(FormTable.values())
                .filter(one -> one.id().equals(parts.get(0)))
                .findFirst();
        if (table.isEmpty() && !parts.get(0).equals(STAR)) {
            return parts.size() == 1 ? notAnId(shown) : noTable(parts.get(0), String.join(".", parts));
        }
        if (table.isEmpty() || (pattern.isWild() && !pattern.bindsColumn())) {
            return noFigure(pattern, parts.get(parts.size() - 1), shown);
        }
        Set<String> rows = rows(table.get());
        if (rows.contains(shown)) {
            return new Wording(
                    shown + " 是一行，还缺列，如 " + shown + ".total 或 " + shown + ".*",
                    shown + " is a row; its column is missing, as in " + shown + ".total or " + shown + ".*");
        }
        String row = String.join(".", parts.subList(0, parts.size() - 1));
        List<String> within =
                rows.stream().filter(other -> other.startsWith(row + ".")).toList();
        if (rows.contains(row)) {
            return noColumn(row, parts.get(parts.size() - 1));
        }
        if (!within.isEmpty()) {
            String sum = "sum(" + row + ".*." + parts.get(parts.size() - 1) + ")";
            return new Wording(
                    row + " 不是一行，而是 " + within.size() + " 行，如 " + within.get(0) + "；合计写 " + sum,
                    row + " is no row but " + within.size() + " rows, such as " + within.get(0) + "; their sum is "
                            + sum);
        }
        return noRow(row, rows);
    }

    private static Wording notAnId(String shown) {
        return new Wording(
                "没有名为 " + shown + " 的数字，应写标识（如 requests.received.total）或名称（如 一·总计）",
                "there is no figure " + shown
                        + ": name it by its id, as requests.received.total, or its label, as 一·总计");
    }

    private static Wording noTable(String name, String whole) {
        for (FormTable table : FormTable.values()) {
            String id = table.id() + "." + whole;
            if (mistakeIn(id).isEmpty()) {
                Wording question = Suggestion.question(id);
                return new Wording(
                        "没有名为 " + whole + " 的数字" + question.zh(), "there is no figure " + whole + question.en());
            }
        }
        Set<String> tables = Arrays.stream(FormTable.values())
                .map(FormTable::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return named("表", "table", name, tables);
    }

    private static Wording noRow(String row, Set<String> rows) {
        return named("行", "row", row, rows);
    }

    private static Wording named(String zh, String en, String name, Set<String> known) {
        Wording question = Suggestion.question(name, known);
        String shown = Suggestion.shown(name);
        return new Wording(
                "没有名为 " + shown + " 的" + zh + question.zh(), "there is no " + en + " " + shown + question.en());
    }

    private static Wording noColumn(String row, String column) {
        Set<String> columns = Cell.all().stream()
                .filter(cell -> row(cell).equals(row))
                .map(cell -> cell.column().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Wording question = Suggestion.question(column, columns);
        String shown = Suggestion.shown(column);
        String all = String.join(", ", columns);
        return question.zh().isEmpty()
                ? new Wording(
                        row + " 没有名为 " + shown + " 的列，它的列有 " + all, row + " has no column " + shown + "; it has " + all)
                : new Wording(
                        row + " 没有名为 " + shown + " 的列" + question.zh(),
                        row + " has no column " + shown + question.en());
    }

    private static Wording noFigure(CellPattern pattern, String column, String shown) {
        Set<String> columns = Cell.all().stream()
                .map(cell -> cell.column().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!columns.contains(column)) {
            return named("列", "column", column, columns);
        }
        Wording question = pattern.toString().length() > 200
                ? new Wording("", "")
                : pattern.nearest().map(Suggestion::question).orElse(new Wording("", ""));
        return new Wording("没有符合 " + shown + " 的数字" + question.zh(), "no figure fits " + shown + question.en());
    }

    private static Set<String> rows(FormTable table) {
        return Cell.all().stream()
                .filter(cell -> cell.table() == table)
                .map(FigureNames::row)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String row(Cell cell) {
        return cell.table().id() + "." + cell.row().id();
    }

    private static Optional<Wording> mistake(String zh, String en) {
        return Optional.of(new Wording(zh, en));
    }
}
