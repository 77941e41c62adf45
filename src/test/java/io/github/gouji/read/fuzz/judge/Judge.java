// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.judge;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.fuzz.judge.Difference.Kind;
import io.github.gouji.read.fuzz.judge.Expectation.Blank;
import io.github.gouji.read.fuzz.judge.Expectation.Doubtful;
import io.github.gouji.read.fuzz.judge.Expectation.Lost;
import io.github.gouji.read.fuzz.judge.Expectation.Stands;
import io.github.gouji.read.fuzz.page.Page;
import io.github.gouji.read.fuzz.page.Rendered;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what was read of a page with the truth about it. */
public final class Judge {

    private final Page page;
    private final ReadResult result;
    private final Remarks remarks;
    private final Map<Cell, Expectation> truth;
    private final List<Difference> differences = new ArrayList<>();

    private Judge(Page page, Rendered rendered, ReadResult result) {
        this.page = page;
        this.result = result;
        this.remarks = new Remarks(result, rendered);
        this.truth = Truth.of(page, rendered);
    }

    /** Judges the reading of a page. */
    public static Verdict judge(Page page, Rendered rendered, ReadResult result) {
        Judge judge = new Judge(page, rendered, result);
        Cell.all().forEach(judge::judge);
        for (FormTable table : FormTable.values()) {
            judge.judge(table);
        }
        judge.judgeTitle();
        if (page.isMoreThanOneReport() && judge.remarks.isEmpty()) {
            judge.add("document", Kind.UNSAID, Outcome.SILENT, "it has a second report, of which nothing is said");
        }
        return Verdict.of(judge.differences);
    }

    /** Judges a document that the reader did not want: it says so, which is well if the reason is that no table is there. */
    public static Verdict unreadable(Page page, Rendered rendered, UnreadableDocumentException e) {
        return Truth.of(page, rendered).isEmpty()
                ? Verdict.of(List.of())
                : Verdict.of(List.of(new Difference(
                        "document", Kind.MISSING, Outcome.REPORTED, e.wording().zh())));
    }

    /** Judges a reader that broke down. */
    public static Verdict failed(Throwable e) {
        return Verdict.of(List.of(new Difference("document", Kind.MISSING, Outcome.SILENT, "failure: " + e)));
    }

    private void add(String place, Kind kind, Outcome outcome, String text) {
        differences.add(new Difference(place, kind, outcome, text));
    }

    private void judge(Cell cell) {
        Expectation expected = truth.get(cell);
        BigDecimal actual = figure(result.report(), cell);
        if (expected == null || expected instanceof Blank) {
            if (actual != null) {
                wrong(cell, actual, expected == null ? "no such cell" : "a blank");
            }
        } else if (expected instanceof Stands stands) {
            if (actual == null) {
                missing(cell, "nothing instead of " + stands.value().toPlainString());
            } else if (actual.compareTo(stands.value()) != 0) {
                wrong(cell, actual, stands.value().toPlainString());
            }
        } else if (expected instanceof Lost) {
            if (actual != null) {
                wrong(cell, actual, "nothing legible");
            } else if (!remarks.tellsInference(cell)) {
                lost(cell, "the document has no figure for it");
            }
        } else if (expected instanceof Doubtful) {
            if (actual == null && !remarks.tellsDoubt(cell, true)) {
                missing(cell, "the document leaves it in doubt");
            } else if (actual == null) {
                add(cell.id(), Kind.MISSING, Outcome.REPORTED, "the document leaves it in doubt");
            } else if (remarks.tellsDoubt(cell, true)) {
                add(cell.id(), Kind.UNSAID, Outcome.REPORTED, actual.toPlainString() + " though in doubt");
            } else {
                add(cell.id(), Kind.UNSAID, Outcome.SILENT, actual.toPlainString() + " though in doubt");
            }
        }
    }

    private void wrong(Cell cell, BigDecimal actual, String expected) {
        boolean misplaced = isElsewhere(cell, actual);
        Outcome outcome = remarks.tellsDoubt(cell, misplaced) ? Outcome.REPORTED : Outcome.SILENT;
        add(cell.id(), Kind.WRONG, outcome, actual.toPlainString() + " instead of " + expected);
    }

    /** Tells whether the figure is not the text of the cell, as far as that can be told from the truth. */
    private boolean isElsewhere(Cell cell, BigDecimal actual) {
        return !(truth.get(cell) instanceof Stands)
                || truth.entrySet().stream()
                        .anyMatch(entry -> !entry.getKey().equals(cell)
                                && entry.getValue() instanceof Stands stands
                                && stands.value().compareTo(actual) == 0);
    }

    /** A blank where the document lost a figure is right, but not without a word. */
    private void lost(Cell cell, String text) {
        if (result.isComplete() && remarks.tellsDoubt(cell, true)) {
            add(cell.id(), Kind.MISSING, Outcome.REPORTED, text);
        } else {
            missing(cell, text);
        }
    }

    private void missing(Cell cell, String text) {
        boolean isTold = result.isComplete() ? remarks.asksToCheck(cell) : remarks.tellsLoss(cell);
        Outcome outcome = isTold ? Outcome.REPORTED : result.isComplete() ? Outcome.SILENT : Outcome.VAGUE;
        add(cell.id(), Kind.MISSING, outcome, text);
    }

    private static @Nullable BigDecimal figure(AnnualReport report, Cell cell) {
        Edition edition = report.edition(cell.table()).orElse(null);
        Number figure = edition == null || !cell.existsIn(edition) ? null : report.get(cell);
        return figure == null ? null : new BigDecimal(figure.toString());
    }

    private void judge(FormTable table) {
        Edition expected = page.editions().get(table);
        Edition actual = result.report().edition(table).orElse(null);
        if (page.isHeadedWithoutTable(table) && page.length() == 1 && actual == null && !remarks.tellsTable(table)) {
            add(table.id(), Kind.UNSAID, Outcome.SILENT, "there is a heading without the table, and nothing is said");
        }
        if (expected == null || truth.keySet().stream().noneMatch(cell -> cell.table() == table)) {
            return;
        }
        if (actual == null && hasFigures(table) && !remarks.tellsTable(table)) {
            add(table.id(), Kind.MISSING, Outcome.SILENT, "the table is missing, and no problem speaks of it");
        } else if (actual != null && actual != table.in(expected)) {
            boolean isShown = truth.entrySet().stream()
                    .anyMatch(entry -> entry.getKey().table() == table
                            && !entry.getKey().existsIn(actual)
                            && !(entry.getValue() instanceof Lost));
            boolean told = remarks.mentions("版")
                    || (!isShown && !result.isComplete())
                    || Cell.of(table, expected).stream()
                            .anyMatch(cell -> !cell.existsIn(actual) && remarks.tellsLoss(cell));
            add(
                    table.id(),
                    Kind.WRONG,
                    told ? Outcome.REPORTED : Outcome.SILENT,
                    "edition " + actual.id() + " instead of " + expected.id());
        }
    }

    /** Tells whether the page has any figure of the table. */
    private boolean hasFigures(FormTable table) {
        return truth.entrySet().stream()
                .anyMatch(entry -> entry.getKey().table() == table
                        && (entry.getValue() instanceof Stands || entry.getValue() instanceof Doubtful));
    }

    private void judgeTitle() {
        Integer year = result.report().year();
        boolean yearTold = remarks.mentions("报告年度", "年份", "标题", "落款");
        if (year == null) {
            boolean stated = page.title() != Page.Certainty.NOT_STATED;
            if (stated) {
                add(
                        "year",
                        Kind.MISSING,
                        yearTold ? Outcome.REPORTED : Outcome.VAGUE,
                        "none instead of " + page.year());
            }
        } else if (year != page.year()) {
            add("year", Kind.WRONG, yearTold ? Outcome.REPORTED : Outcome.SILENT, year + " instead of " + page.year());
        }
        String agency = result.report().agency();
        boolean agencyTold = remarks.mentions("发布机关", "编制机关", "报告机关", "机关名", "单位名", "标题");
        if (agency == null) {
            if (page.title() == Page.Certainty.STATED) {
                add(
                        "agency",
                        Kind.MISSING,
                        agencyTold ? Outcome.REPORTED : Outcome.VAGUE,
                        "none instead of " + page.agency());
            }
        } else if (!Objects.equals(agency, page.agency())) {
            add(
                    "agency",
                    Kind.WRONG,
                    agencyTold ? Outcome.REPORTED : Outcome.SILENT,
                    agency + " instead of " + page.agency());
        }
    }
}
