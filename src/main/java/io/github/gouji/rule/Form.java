package io.github.gouji.rule;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.util.List;

/**
 * A combination of editions that a report may follow.
 *
 * @param proactive the edition of table 二
 * @param requests the edition of table 三
 */
public record Form(Edition proactive, Edition requests) {

    /** The four combinations. */
    static final List<Form> ALL = List.of(
            new Form(Edition.EDITION_2019, Edition.EDITION_2019),
            new Form(Edition.EDITION_2019, Edition.EDITION_2021),
            new Form(Edition.EDITION_2021, Edition.EDITION_2019),
            new Form(Edition.EDITION_2021, Edition.EDITION_2021));

    /** Returns the form that both tables of the given edition make. */
    public static Form of(Edition edition) {
        return new Form(edition, edition);
    }

    /** Returns the form that the report follows; a table that is not there counts as of 2021. */
    static Form of(AnnualReport report) {
        boolean proactive2019 = report.proactive() != null && report.proactive().edition() == Edition.EDITION_2019;
        boolean requests2019 = report.requests() != null && report.requests().edition() == Edition.EDITION_2019;
        return ALL.get((proactive2019 ? 0 : 2) + (requests2019 ? 0 : 1));
    }

    /** Tells whether the form has this cell. */
    public boolean has(Cell cell) {
        return cell.existsIn(cell.table() == FormTable.PROACTIVE ? proactive : requests);
    }
}
