// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.diagnosis.analysis.RuleAnalysis;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.rule.Applicability;
import io.github.gouji.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules of a book can tell of an edition of the form in some years in which the same rules apply.
 *
 * @param edition the edition
 * @param years the report years; all if there is no limit within those in which the edition is prescribed
 * @param analysis what the rules can tell
 */
record AnalysisPeriod(Edition edition, Applicability years, RuleAnalysis analysis) {

    /** Returns one for each edition, and more where other rules apply in some of the years that prescribe it. */
    static List<AnalysisPeriod> of(RuleBook book) {
        List<AnalysisPeriod> periods = new ArrayList<>();
        Edition[] editions = Edition.values();
        for (int i = 0; i < editions.length; i++) {
            int end = i + 1 < editions.length ? editions[i + 1].firstYear() : Integer.MAX_VALUE;
            periods.addAll(of(book, editions[i], end));
        }
        return periods;
    }

    private static List<AnalysisPeriod> of(RuleBook book, Edition edition, int end) {
        List<Integer> starts = new ArrayList<>(List.of(edition.firstYear()));
        book.turningYears().stream()
                .filter(year -> year > edition.firstYear() && year < end)
                .forEach(starts::add);
        List<AnalysisPeriod> periods = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int first = starts.get(i);
            int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
            RuleAnalysis analysis = RuleAnalysis.of(book.inYear(first), Form.of(edition));
            Applicability years = starts.size() == 1
                    ? Applicability.EVERYWHERE
                    : Applicability.EVERYWHERE.withYears(first, next == Integer.MAX_VALUE ? null : next - 1);
            periods.add(new AnalysisPeriod(edition, years, analysis));
        }
        return periods;
    }
}
