// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.form;

import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Imputation;
import io.github.gouji.diagnosis.Mistake;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.diagnosis.Tie;
import io.github.gouji.json.form.ExplanationForm.CorrectionForm;
import io.github.gouji.json.form.ExplanationForm.MistakeForm;
import io.github.gouji.json.form.ProblemForm.PartForm;
import io.github.gouji.json.form.ProblemForm.TieForm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * Makes the form of diagnoses.
 *
 * @param locale the language of the sentences
 * @param most how many explanations and ties of a problem are told; their count always is
 */
record DiagnosisForms(Locale locale, int most) {

    private static final int DECIMALS = 9;

    DiagnosisForm of(Diagnosis diagnosis) {
        return new DiagnosisForm(
                diagnosis.problems().stream().map(this::of).toList(),
                diagnosis.imputations().stream().map(this::of).toList());
    }

    ProblemForm of(Problem problem) {
        PartForm whole = part(problem);
        return new ProblemForm(
                problem.table(),
                whole.size(),
                whole.complete(),
                whole.count(),
                whole.message(),
                whole.ties(),
                whole.explanations(),
                first(problem.otherwise()),
                whole.probabilityOfNone(),
                problem.parts().stream().map(this::part).toList());
    }

    private PartForm part(Problem problem) {
        List<Tie> ties = problem.count() > 1 ? problem.ties() : List.of();
        return new PartForm(
                problem.size(),
                problem.complete(),
                problem.count(),
                problem.wording().in(locale),
                ties.stream().limit(most).map(this::of).toList(),
                first(problem.explanations()),
                decimal(problem.probabilityOfNone()));
    }

    private List<ExplanationForm> first(List<Explanation> explanations) {
        return explanations.stream().limit(most).map(this::of).toList();
    }

    TieForm of(Tie tie) {
        return new TieForm(tie.wording().in(locale), tie.explanations().size());
    }

    ExplanationForm of(Explanation explanation) {
        return new ExplanationForm(
                explanation.corrections().stream().map(this::of).toList(),
                explanation.fillings().stream().map(this::of).toList(),
                explanation.cause(),
                explanation.reason().in(locale),
                explanation.mistakes().stream().map(this::of).toList(),
                decimal(explanation.probability()));
    }

    /** Probabilities have nine decimals at most. */
    private static BigDecimal decimal(double probability) {
        BigDecimal decimal = BigDecimal.valueOf(probability)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    MistakeForm of(Mistake mistake) {
        return new MistakeForm(
                mistake.cause(),
                mistake.reason().in(locale),
                mistake.corrections().stream().map(Correction::cell).toList());
    }

    CorrectionForm of(Correction correction) {
        return new CorrectionForm(
                correction.cell(),
                correction.cell().label().in(locale),
                correction.reported(),
                correction.isForced() ? correction.expected() : null,
                correction.least(),
                correction.most());
    }

    DeductionForm of(Imputation imputation) {
        return new DeductionForm(
                imputation.cell(),
                imputation.cell().label().in(locale),
                imputation.possible(),
                imputation.least(),
                imputation.most(),
                imputation.wording().in(locale));
    }
}
