// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A page with a consistent report of random figures, or one with a wrong cell, some rows of which lost their columns. */
final class DamagedPage {

    private static final Edition EDITION = Edition.EDITION_2021;

    /** The figures as they were printed; a blank is absent. */
    final Map<Cell, Long> printed = new HashMap<>();

    final String html;
    private final Random random;

    DamagedPage(long seed, int wrongCells, double damage) {
        random = new Random(seed);
        fill(1 + random.nextInt(random.nextBoolean() ? 5 : 300));
        for (int i = 0; i < wrongCells; i++) {
            List<Cell> cells = Cell.of(random.nextInt(4) > 0 ? FormTable.REQUESTS : FormTable.DISPUTES, EDITION);
            Cell cell = cells.get(random.nextInt(cells.size()));
            printed.merge(cell, 1L + random.nextInt(20), Long::sum);
        }
        boolean blanks = random.nextBoolean();
        html = ReportPage.page(ReportPage.proactive(EDITION), requests(blanks, damage), disputes(blanks, damage));
    }

    private static Cell cell(RequestRow row, Applicant column) {
        return Cell.of(FormTable.REQUESTS, EDITION).stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .findFirst()
                .orElseThrow();
    }

    private void fill(int most) {
        for (Applicant column : Applicant.parts()) {
            long sum = 0;
            for (RequestRow row : RequestRow.of(EDITION)) {
                if (RequestRow.outcomes().contains(row)) {
                    long figure = random.nextInt(3) == 0 ? random.nextInt(most) : 0;
                    printed.put(cell(row, column), figure);
                    sum += figure;
                }
            }
            printed.put(cell(RequestRow.OUTCOME_TOTAL, column), sum);
            long forward = random.nextInt(4);
            printed.put(cell(RequestRow.CARRIED_FORWARD, column), forward);
            long received = random.nextInt((int) (sum + forward) + 1);
            printed.put(cell(RequestRow.RECEIVED, column), received);
            printed.put(cell(RequestRow.CARRIED_OVER, column), sum + forward - received);
        }
        for (List<Cell> row : ReportPage.byRow(FormTable.REQUESTS, EDITION)) {
            long total = row.subList(0, 6).stream().mapToLong(printed::get).sum();
            printed.put(row.get(6), total);
        }
        long sum = 0;
        for (Cell cell : Cell.of(FormTable.DISPUTES, EDITION)) {
            boolean isTotal = cell.column() == DisputeResult.TOTAL;
            long figure = isTotal ? sum : random.nextInt(2) * random.nextInt(most);
            printed.put(cell, figure);
            sum = isTotal ? 0 : sum + figure;
        }
    }

    private String requests(boolean blanks, double damage) {
        StringBuilder html = new StringBuilder("<table>").append(ReportPage.requestHeader());
        List<List<Cell>> rows = ReportPage.byRow(FormTable.REQUESTS, EDITION);
        for (int i = 0; i < rows.size(); i++) {
            html.append("<tr>")
                    .append(ReportPage.td(
                            ReportPage.label(RequestRow.of(EDITION).get(i))))
                    .append(row(rows.get(i), blanks, random.nextDouble() < damage))
                    .append("</tr>\n");
        }
        return html.append("</table>").toString();
    }

    private String disputes(boolean blanks, double damage) {
        return "<table>" + ReportPage.DISPUTE_HEADER + "<tr>"
                + row(Cell.of(FormTable.DISPUTES, EDITION), blanks, random.nextDouble() < damage) + "</tr></table>";
    }

    private String row(List<Cell> cells, boolean blanks, boolean isDamaged) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : cells) {
            boolean isBlank = blanks && printed.get(cell) == 0 && random.nextInt(4) > 0;
            if (isBlank) {
                printed.remove(cell);
            }
            texts.add(isBlank ? "" : "" + printed.get(cell));
        }
        if (isDamaged) {
            texts.removeIf(String::isEmpty);
            switch (random.nextInt(4)) {
                case 0 -> texts = new ArrayList<>(List.of(String.join("", texts)));
                case 1 -> texts = new ArrayList<>(List.of(String.join(" ", texts)));
                case 2 -> glueTwo(texts);
                default -> {}
            }
        }
        return texts.stream().map(ReportPage::td).collect(Collectors.joining());
    }

    private void glueTwo(List<String> texts) {
        if (texts.size() > 1) {
            int at = random.nextInt(texts.size() - 1);
            texts.set(at, texts.get(at) + texts.remove(at + 1));
        }
    }
}
