// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Renders a report as published documents do, with random variations of the kinds seen in them. */
public final class FormRenderer {

    private record Td(String text, int columns, int rows) {}

    private final Random random;
    private final boolean html;
    private final StringBuilder out = new StringBuilder();
    private final boolean totalFirst;
    private final boolean groupsRepeated;
    private final boolean groupsLost;
    private final boolean pageBreak;
    private final boolean disputesSplit;

    private FormRenderer(Random random, boolean html) {
        this.random = random;
        this.html = html;
        this.totalFirst = random.nextInt(4) == 0;
        this.groupsRepeated = random.nextBoolean();
        this.groupsLost = random.nextInt(4) == 0;
        this.pageBreak = random.nextInt(3) == 0;
        this.disputesSplit = random.nextInt(3) == 0;
    }

    public static String html(AnnualReport report, Random random) {
        FormRenderer renderer = new FormRenderer(random, true);
        boolean layout = random.nextInt(3) == 0;
        renderer.out.append("<!DOCTYPE html><html><body>");
        renderer.out.append(layout ? "<table><tr><td>首页</td><td>" : "<div>");
        renderer.report(report);
        renderer.out.append(layout ? "</td></tr></table>" : "</div>").append("</body></html>");
        return renderer.out.toString();
    }

    public static String markdown(AnnualReport report, Random random) {
        FormRenderer renderer = new FormRenderer(random, false);
        renderer.report(report);
        return renderer.out.toString();
    }

    private void report(AnnualReport report) {
        paragraph(report.agency() + report.year() + "年政府信息公开工作年度报告");
        heading("一、总体情况");
        paragraph(String.valueOf(report.narrative().overview()));
        heading("二、主动公开政府信息情况");
        proactive(report);
        heading("三、收到和处理政府信息公开申请情况");
        requests(report);
        heading("四、政府信息公开行政复议、行政诉讼情况");
        disputes(report);
        heading("五、存在的主要问题及改进情况");
        paragraph(String.valueOf(report.narrative().problems()));
        heading("六、其他需要报告的事项");
        paragraph(String.valueOf(report.narrative().otherMatters()));
    }

    private void proactive(AnnualReport report) {
        boolean split = random.nextBoolean();
        Edition edition = report.proactive().edition();
        List<List<Td>> rows = new ArrayList<>();
        String lastHeader = "";
        for (List<Cell> row : byRow(Cell.of(FormTable.PROACTIVE, edition))) {
            String header = row.stream().map(FormRenderer::header).collect(Collectors.joining());
            if (!header.equals(lastHeader)) {
                if (split && !rows.isEmpty()) {
                    table(rows);
                    rows = new ArrayList<>();
                }
                rows.add(List.of(new Td("第二十条第（一）项", html ? 4 : 1, 1)));
                List<Td> titles = new ArrayList<>(List.of(new Td("信息内容", 1, 1)));
                row.forEach(cell -> titles.add(new Td(label(header(cell)), spanOf(row), 1)));
                rows.add(titles);
                lastHeader = header;
            }
            List<Td> figures = new ArrayList<>(
                    List.of(new Td(label(row.get(0).row().label(edition).zh()), 1, 1)));
            row.forEach(cell -> figures.add(new Td(figure(report.get(cell)), spanOf(row), 1)));
            rows.add(figures);
        }
        table(rows);
    }

    private static String header(Cell cell) {
        String label = cell.column().label().zh();
        return cell.isAmount() && cell.unit().equals("万元") ? label + "（单位：万元）" : label;
    }

    private int spanOf(List<Cell> row) {
        return html && row.size() == 1 ? 3 : 1;
    }

    private static List<List<Cell>> byRow(List<Cell> cells) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Cell cell : cells) {
            if (rows.isEmpty() || !rows.get(rows.size() - 1).get(0).row().equals(cell.row())) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(cell);
        }
        return rows;
    }

    private List<Applicant> columns() {
        List<Applicant> columns = new ArrayList<>(List.of(Applicant.values()));
        if (totalFirst) {
            columns.remove(Applicant.TOTAL);
            columns.add(0, Applicant.TOTAL);
        }
        return columns;
    }

    private void requests(AnnualReport report) {
        Edition edition = report.requests().edition();
        List<List<Td>> rows = requestHeader();
        List<RequestRow> form = RequestRow.of(edition);
        int breakAfter = pageBreak ? 3 + random.nextInt(form.size() - 5) : -1;
        for (int i = 0; i < form.size(); i++) {
            rows.add(requestRow(report, form, i, breakAfter));
            if (i == breakAfter) {
                table(rows);
                paragraph("— 5 —");
                rows = new ArrayList<>();
            }
        }
        table(rows);
    }

    private List<List<Td>> requestHeader() {
        List<List<Td>> rows = new ArrayList<>();
        if (!html) {
            List<Td> header = new ArrayList<>(List.of(new Td("", 1, 1), new Td("", 1, 1), new Td("", 1, 1)));
            columns().forEach(column -> header.add(new Td(label(column.label().zh()), 1, 1)));
            rows.add(header);
            return rows;
        }
        rows.add(List.of(new Td("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), new Td("申请人情况", 7, 1)));
        List<Td> second = new ArrayList<>(List.of(new Td(label("自然人"), 1, 2), new Td("法人或其他组织", 5, 1)));
        second.add(totalFirst ? 0 : 2, new Td(label("总计"), 1, 2));
        rows.add(second);
        rows.add(Applicant.parts().stream()
                .skip(1)
                .map(column -> new Td(label(column.label().zh()), 1, 1))
                .toList());
        return rows;
    }

    private List<Td> requestRow(AnnualReport report, List<RequestRow> form, int i, int breakAfter) {
        RequestRow row = form.get(i);
        List<Td> cells = new ArrayList<>();
        boolean outer = !row.id().startsWith("outcomes");
        boolean inner = Character.isDigit(row.number().charAt(row.number().length() - 1));
        if (outer) {
            cells.add(new Td(label(row.label().zh()), html ? 3 : 1, 1));
        } else {
            group(cells, "三、本年度办理结果", form, i, breakAfter, other -> other.id().startsWith("outcomes"));
            String number = row.number()
                    .substring(
                            1, inner ? row.number().length() - 1 : row.number().length());
            if (inner) {
                group(
                        cells,
                        number + GROUPS.get(number),
                        form,
                        i,
                        breakAfter,
                        other -> other.number()
                                .startsWith(
                                        row.number().substring(0, row.number().length() - 1)));
                cells.add(new Td(
                        label(row.number().charAt(row.number().length() - 1) + "."
                                + row.title().zh()),
                        1,
                        1));
            } else {
                cells.add(new Td(label(number + row.title().zh()), html ? 2 : 1, 1));
            }
        }
        if (!html) {
            while (cells.size() < 3) {
                cells.add(random.nextBoolean() || outer ? cells.size() : 0, new Td("", 1, 1));
            }
        }
        columns().forEach(column -> cells.add(new Td(figure(report.get(row.cell(column))), 1, 1)));
        return cells;
    }

    private static final java.util.Map<String, String> GROUPS =
            java.util.Map.of("（三）", "不予公开", "（四）", "无法提供", "（五）", "不予处理", "（六）", "其他处理");

    /** Adds a label that covers several rows: spanning them, repeated on each, or on the first one alone. */
    private void group(
            List<Td> cells,
            String text,
            List<RequestRow> form,
            int i,
            int breakAfter,
            java.util.function.Predicate<RequestRow> in) {
        boolean begins = i == 0 || !in.test(form.get(i - 1)) || i - 1 == breakAfter;
        int rows = 0;
        while (i + rows < form.size() && in.test(form.get(i + rows)) && (rows == 0 || i + rows - 1 != breakAfter)) {
            rows++;
        }
        if (!html) {
            cells.add(new Td(groupsLost ? "" : groupsRepeated || begins ? label(text) : "", 1, 1));
        } else if (groupsRepeated) {
            cells.add(new Td(label(text), 1, 1));
        } else if (begins) {
            cells.add(new Td(label(text), 1, rows));
        }
    }

    private void disputes(AnnualReport report) {
        Edition edition = report.disputes().edition();
        if (disputesSplit) {
            for (DisputeGroup group : DisputeGroup.values()) {
                heading(group.label().zh().replace("·", "（")
                        + (group.label().zh().contains("·") ? "）" : ""));
                List<List<Td>> rows = new ArrayList<>();
                rows.add(headings(edition));
                rows.add(figures(report, group, edition));
                table(rows);
            }
            return;
        }
        List<List<Td>> rows = new ArrayList<>();
        if (html) {
            int width = results(edition).size();
            rows.add(List.of(new Td("行政复议", width, 1), new Td("行政诉讼", 2 * width, 1)));
            List<Td> second = new ArrayList<>();
            headings(edition).forEach(td -> second.add(new Td(td.text(), 1, 2)));
            second.add(new Td(label("未经复议直接起诉"), width, 1));
            second.add(new Td(label("复议后起诉"), width, 1));
            rows.add(second);
        }
        List<Td> third = new ArrayList<>();
        List<Td> values = new ArrayList<>();
        for (DisputeGroup group : DisputeGroup.values()) {
            if (!html || group != DisputeGroup.RECONSIDERATION) {
                third.addAll(headings(edition));
            }
            values.addAll(figures(report, group, edition));
        }
        rows.add(third);
        rows.add(values);
        table(rows);
    }

    private static List<DisputeResult> results(Edition edition) {
        return Arrays.stream(DisputeResult.values())
                .filter(result -> result.existsIn(edition))
                .toList();
    }

    private List<Td> figures(AnnualReport report, DisputeGroup group, Edition edition) {
        return results(edition).stream()
                .map(result -> new Td(figure(report.get(group.cell(result))), 1, 1))
                .toList();
    }

    private List<Td> headings(Edition edition) {
        return results(edition).stream()
                .map(result -> new Td(label(result.label().zh()), 1, 1))
                .toList();
    }

    /** Varies white space, brackets, quotes and the sign behind a number. */
    private String label(String text) {
        String varied = text;
        switch (random.nextInt(7)) {
            case 0 -> varied = varied.replace("（", "(").replace("）", ")");
            case 1 -> varied = varied.replaceFirst("^(\\d)\\.", "$1、");
            case 2 -> varied = varied.replaceFirst("^(\\d)\\.", "$1. ");
            case 3 -> varied = varied.replace("“", "\"").replace("”", "\"");
            case 4 -> varied = html ? varied.replaceFirst("(?<=.{2})", "<span> </span><o:p></o:p>") : varied;
            case 5 -> {
                int at = random.nextInt(varied.length());
                varied = varied.substring(0, at) + " " + varied.substring(at);
            }
            default -> {}
        }
        return varied;
    }

    private String figure(Number value) {
        if (value == null) {
            return List.of("", html ? "&nbsp;" : " ", "-", "/", "—", "无").get(random.nextInt(6));
        }
        String plain = value.toString();
        return switch (random.nextInt(12)) {
            case 0 ->
                plain.chars()
                        .mapToObj(c -> Character.isDigit(c) ? String.valueOf((char) (c - '0' + '０')) : "" + (char) c)
                        .collect(Collectors.joining());
            case 1 -> value instanceof Long count ? String.format("%,d", count) : plain;
            case 2 -> html ? "<p><span>" + plain + "</span></p>" : "**" + plain + "**";
            default -> plain;
        };
    }

    private void heading(String text) {
        paragraph(html || random.nextBoolean() ? text : "## " + text);
    }

    private void paragraph(String text) {
        out.append(html ? "<p>" + text + "</p>\n" : text + "\n\n");
    }

    private void table(List<List<Td>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append(html ? "<table>" : "");
        boolean first = true;
        for (List<Td> row : rows) {
            out.append(html ? "<tr>" : "|");
            for (Td cell : row) {
                out.append(
                        html
                                ? "<td colspan=\"" + cell.columns() + "\" rowspan=" + cell.rows() + ">" + cell.text()
                                        + "</td>"
                                : " " + cell.text() + " |");
            }
            out.append(html ? "</tr>\n" : "\n");
            if (!html && first) {
                out.append("|").append("---|".repeat(row.size())).append('\n');
            }
            first = false;
        }
        out.append(html ? "</table>\n" : "\n");
    }
}
