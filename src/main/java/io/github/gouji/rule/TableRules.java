package io.github.gouji.rule;

import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Wording;
import java.util.List;
import java.util.Optional;

/** The rules on whole tables: that they are there, and in the right edition. */
public final class TableRules {

    /** Tables 二, 三 and 四 are there. */
    public static final ReportRule MISSING_TABLE = new ReportRule(
            "MISSING-TABLE",
            Severity.ERROR,
            new Wording("表二、表三、表四齐全", "Tables 二, 三 and 四 are there"),
            Sources.NOTICES,
            TableRules::checkTables);

    /** Tables 二 and 三 are of the edition that the report year prescribes. */
    public static final ReportRule EDITION = new ReportRule(
            "EDITION",
            Severity.WARNING,
            new Wording("表二、表三用报告年度规定的格式版本", "Tables 二 and 三 are of the edition that the report year prescribes"),
            Sources.NOTICES,
            TableRules::checkEditions);

    static final List<Rule> ALL = List.of(MISSING_TABLE, EDITION);

    private TableRules() {}

    private static void checkTables(ReportRule rule, ReportFigures figures, OutcomeCollector outcomes) {
        for (FormTable table : FormTable.values()) {
            if (figures.has(table)) {
                outcomes.holds();
            } else {
                Wording message = new Wording(
                        "没有“" + table.label() + "”的表格",
                        "Table " + table.number() + " (" + table.title() + ") is not there");
                outcomes.add(new Broken(rule, table.id(), message, List.of(), null, null));
            }
        }
    }

    private static void checkEditions(ReportRule rule, ReportFigures figures, OutcomeCollector outcomes) {
        checkEdition(rule, FormTable.PROACTIVE, figures.form().proactive(), figures, outcomes);
        checkEdition(rule, FormTable.REQUESTS, figures.form().requests(), figures, outcomes);
    }

    private static void checkEdition(
            ReportRule rule, FormTable table, Edition used, ReportFigures figures, OutcomeCollector outcomes) {
        Integer year = figures.report().year();
        Optional<Edition> prescribed = year == null ? Optional.empty() : Edition.prescribedFor(year);
        if (prescribed.isEmpty() || !figures.has(table)) {
            outcomes.add(new Undecided(rule, table.id(), List.of()));
        } else if (prescribed.get() == used) {
            outcomes.holds();
        } else {
            String right = prescribed.get().id();
            Wording message = new Wording(
                    "表" + table.number() + "用的是 " + used.id() + " 年版格式，" + year + " 年度报告应用 " + right + " 年版",
                    "Table " + table.number() + " is of the " + used.id() + " edition; the report year " + year
                            + " prescribes the " + right + " edition");
            outcomes.add(new Broken(rule, table.id(), message, List.of(), null, null));
        }
    }
}
