// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.index;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Severity;
import io.github.gouji.write.markup.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be seen to first in a report, in one sentence: the cell to mend, else what is broken or was not read. */
final class Matter {

    private static final Wording NOTHING = new Wording("", "");

    private Matter() {}

    static Wording of(CheckResult result, List<ReadProblem> notes) {
        Optional<Explanation> leading = leading(result).findFirst();
        if (leading.isPresent()) {
            return mended(result, leading.get());
        }
        Optional<Wording> broken = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(Matter::broken);
        Optional<Wording> unread =
                notes.stream().filter(note -> note.kind().isLoss()).findFirst().map(ReadProblem::message);
        return broken.or(() -> unread).map(Sentences::begin).orElse(NOTHING);
    }

    private static Stream<Explanation> leading(CheckResult result) {
        return result.groups().stream()
                .flatMap(group -> group.problems().stream())
                .flatMap(problem -> problem.leading().stream());
    }

    /** Returns what the leading explanations mend, in the order of the report's page. */
    static List<Correction> corrections(CheckResult result) {
        return leading(result)
                .flatMap(leading -> leading.corrections().stream())
                .toList();
    }

    private static Wording mended(CheckResult result, Explanation leading) {
        Correction first = leading.corrections().get(0);
        Cell cell = first.cell();
        Wording sure = leading.confidence().wording();
        Wording label = cell.label(Form.of(result.report()).edition(cell.table()));
        Wording expectation = first.expectation();
        int others = corrections(result).size() - 1;
        String more = others == 1 ? "; 1 more cell" : "; " + others + " more cells";
        return new Wording(
                sure.zh() + "：" + label.zh() + " " + expectation.zh() + (others == 0 ? "" : "，另改 " + others + " 格"),
                Sentences.begin(sure.en()) + ": " + label.en() + " " + expectation.en() + (others == 0 ? "" : more));
    }

    private static Wording broken(Finding finding) {
        BoundRule bound = finding.bound();
        if (bound == null) {
            return finding.message();
        }
        Wording rule = finding.rule().wording();
        return new Wording(bound.place().zh() + "：" + rule.zh(), bound.place().en() + ": " + rule.en());
    }
}
