// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.RequestRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A report laid out as an agency publishes it, to be damaged by tests before it is written as HTML or Markdown. A cell
 * that holds a figure of the form stands beside its text, so that a test can say which figures a damage takes away.
 */
final class FormDocument {

    enum Syntax {
        HTML("html"),
        MARKDOWN("md");

        private final String extension;

        Syntax(String extension) {
            this.extension = extension;
        }

        String extension() {
            return extension;
        }
    }

    /**
     * A cell of a table.
     *
     * @param cell the figure of the form that it holds; null if it holds a heading
     */
    record Place(String text, Cell cell) {

        Place withText(String other) {
            return new Place(other, cell);
        }
    }

    private final Edition edition;
    private final Map<FormTable, String> headings = new EnumMap<>(FormTable.class);
    private final Map<FormTable, List<List<Place>>> tables = new EnumMap<>(FormTable.class);

    FormDocument(AnnualReport report) {
        edition = report.requests().edition();
        headings.put(FormTable.PROACTIVE, "二、主动公开政府信息情况");
        headings.put(FormTable.REQUESTS, "三、收到和处理政府信息公开申请情况");
        headings.put(FormTable.DISPUTES, "四、政府信息公开行政复议、行政诉讼情况");
        tables.put(FormTable.PROACTIVE, proactive(report));
        tables.put(FormTable.REQUESTS, requests(report));
        tables.put(FormTable.DISPUTES, disputes(report));
    }

    private List<List<Place>> proactive(AnnualReport report) {
        List<List<Place>> rows = new ArrayList<>();
        List<String> above = List.of();
        for (List<Cell> cells : byRow(FormTable.PROACTIVE)) {
            List<String> titles = new ArrayList<>(List.of("信息内容"));
            cells.forEach(cell -> titles.add(cell.column().label(edition).zh()
                    + (cell.id().equals("proactive.administrativeFees.amount") ? "（单位：万元）" : "")));
            if (!titles.equals(above)) {
                rows.add(texts(titles));
                above = titles;
            }
            rows.add(row(cells.get(0).row().label(edition).zh(), cells, report));
        }
        return rows;
    }

    private List<List<Place>> requests(AnnualReport report) {
        List<List<Place>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("项目"));
        for (Applicant column : Applicant.values()) {
            header.add(column.label().zh());
        }
        rows.add(texts(header));
        List<List<Cell>> cells = byRow(FormTable.REQUESTS);
        for (RequestRow row : RequestRow.of(edition)) {
            rows.add(row(label(row), cells.get(rows.size() - 1), report));
        }
        return rows;
    }

    /** Returns the label as the form has it beside its figures: 1.属于国家秘密, and 三 stands elsewhere. */
    private static String label(RequestRow row) {
        String number = row.number().startsWith("三") ? row.number().substring(1) : row.number() + "、";
        boolean isItem = Character.isDigit(number.charAt(number.length() - 1));
        return (isItem ? number.charAt(number.length() - 1) + "." : number)
                + row.title().zh();
    }

    private List<List<Place>> disputes(AnnualReport report) {
        List<String> groups = new ArrayList<>();
        List<String> results = new ArrayList<>();
        List<Place> figures = new ArrayList<>();
        Cell.of(FormTable.DISPUTES, edition).forEach(cell -> {
            groups.add(cell.row().label().zh());
            results.add(cell.column().label().zh());
            figures.add(place(cell, report));
        });
        return new ArrayList<>(List.of(texts(groups), texts(results), figures));
    }

    private List<List<Cell>> byRow(FormTable table) {
        Map<Heading, List<Cell>> rows = new LinkedHashMap<>();
        Cell.of(table, edition)
                .forEach(cell -> rows.computeIfAbsent(cell.row(), key -> new ArrayList<>())
                        .add(cell));
        return List.copyOf(rows.values());
    }

    private static List<Place> row(String label, List<Cell> cells, AnnualReport report) {
        List<Place> row = new ArrayList<>(List.of(new Place(label, null)));
        cells.forEach(cell -> row.add(place(cell, report)));
        return row;
    }

    private static Place place(Cell cell, AnnualReport report) {
        return new Place(String.valueOf(report.get(cell)), cell);
    }

    static List<Place> texts(List<String> texts) {
        List<Place> row = new ArrayList<>();
        texts.forEach(text -> row.add(new Place(text, null)));
        return row;
    }

    Edition edition() {
        return edition;
    }

    /** Returns the rows of a table, to be changed. */
    List<List<Place>> table(FormTable table) {
        return tables.get(table);
    }

    /** Returns the numbers of the rows that hold figures. */
    List<Integer> figureRows(FormTable table) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < table(table).size(); i++) {
            if (table(table).get(i).stream().anyMatch(place -> place.cell() != null)) {
                rows.add(i);
            }
        }
        return rows;
    }

    /** Takes the cells that are meant out of all rows of a table. */
    void removePlaces(FormTable table, Predicate<Place> meant) {
        table(table).forEach(row -> row.removeIf(meant));
    }

    void setHeading(FormTable table, String heading) {
        headings.put(table, heading);
    }

    /** Ends the document before the heading of a table. */
    void cutBefore(FormTable table) {
        for (FormTable other : FormTable.values()) {
            if (other.compareTo(table) >= 0) {
                tables.remove(other);
            }
        }
    }

    String write(Syntax syntax) {
        StringBuilder text = new StringBuilder();
        paragraph(syntax, text, "某县" + (edition.firstYear() + 1) + "年政府信息公开工作年度报告");
        paragraph(syntax, text, "一、总体情况");
        paragraph(syntax, text, "工作平稳。");
        for (FormTable table : tables.keySet()) {
            paragraph(syntax, text, headings.get(table));
            write(syntax, text, table(table));
        }
        if (tables.containsKey(FormTable.DISPUTES)) {
            paragraph(syntax, text, "五、存在的主要问题及改进情况");
            paragraph(syntax, text, "问题若干。");
            paragraph(syntax, text, "六、其他需要报告的事项");
            paragraph(syntax, text, "没有其他事项。");
        }
        return syntax == Syntax.HTML ? "<html><body>\n" + text + "</body></html>\n" : text.toString();
    }

    private static void paragraph(Syntax syntax, StringBuilder text, String paragraph) {
        text.append(syntax == Syntax.HTML ? "<p>" + paragraph + "</p>\n" : paragraph + "\n\n");
    }

    private static void write(Syntax syntax, StringBuilder text, List<List<Place>> rows) {
        boolean isHtml = syntax == Syntax.HTML;
        text.append(isHtml ? "<table>\n" : "");
        for (int i = 0; i < rows.size(); i++) {
            text.append(isHtml ? "<tr>" : "|");
            rows.get(i)
                    .forEach(
                            place -> text.append(isHtml ? "<td>" + place.text() + "</td>" : " " + place.text() + " |"));
            text.append(isHtml ? "</tr>\n" : "\n");
            if (!isHtml && i == 0) {
                text.append("|").append("---|".repeat(rows.get(0).size())).append('\n');
            }
        }
        text.append(isHtml ? "</table>\n" : "\n");
    }
}
