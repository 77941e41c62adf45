package io.github.gouji.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gouji.diagnosis.Cause;
import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Imputation;
import io.github.gouji.diagnosis.Mistake;
import io.github.gouji.diagnosis.Problem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The diagnosis of a document as JSON. */
final class DiagnosisJson {

    private final Locale locale;
    private final int most;

    DiagnosisJson(Locale locale, int most) {
        this.locale = locale;
        this.most = most;
    }

    void write(@Nullable Diagnosis diagnosis, ObjectNode entry) {
        ArrayNode problems = entry.putArray("diagnosis");
        ArrayNode imputations = entry.putArray("deductions");
        if (diagnosis != null) {
            diagnosis.problems().forEach(problem -> problem(problem, problems.addObject()));
            diagnosis.imputations().forEach(imputation -> imputation(imputation, imputations.addObject()));
        }
    }

    private void problem(Problem problem, ObjectNode entry) {
        entry.put("table", problem.table().id());
        extent(problem, entry);
        ArrayNode parts = entry.putArray("parts");
        for (Problem part : problem.parts()) {
            extent(part, parts.addObject());
        }
    }

    private void extent(Problem problem, ObjectNode entry) {
        entry.put("size", problem.size());
        entry.put("complete", problem.complete());
        entry.put("count", problem.count());
        entry.put("message", problem.wording().in(locale));
        ArrayNode ties = entry.putArray("ties");
        if (problem.count() > 1) {
            problem.ties().stream()
                    .limit(most)
                    .forEach(tie -> ties.addObject()
                            .put("message", tie.wording().in(locale))
                            .put("count", tie.explanations().size()));
        }
        ArrayNode explanations = entry.putArray("explanations");
        problem.explanations().stream()
                .limit(most)
                .forEach(explanation -> explanation(explanation, explanations.addObject()));
    }

    private void explanation(Explanation explanation, ObjectNode entry) {
        corrections(explanation.corrections(), entry.putArray("cells"));
        corrections(explanation.fillings(), entry.putArray("filled"));
        entry.put("cause", name(explanation.cause()));
        entry.put("reason", explanation.reason().in(locale));
        ArrayNode mistakes = entry.putArray("mistakes");
        for (Mistake mistake : explanation.mistakes()) {
            ObjectNode each = mistakes.addObject();
            each.put("cause", name(mistake.cause()));
            each.put("reason", mistake.reason().in(locale));
            ArrayNode cells = each.putArray("cells");
            mistake.corrections()
                    .forEach(correction -> cells.add(correction.cell().id()));
        }
    }

    private static String name(Cause cause) {
        return cause.name().toLowerCase(Locale.ROOT);
    }

    private void corrections(List<Correction> corrections, ArrayNode entries) {
        for (Correction correction : corrections) {
            ObjectNode entry = entries.addObject();
            entry.put("id", correction.cell().id());
            entry.put("label", correction.cell().label().in(locale));
            JsonText.put(entry, "reported", correction.reported());
            JsonText.put(entry, "expected", correction.isForced() ? correction.expected() : null);
            JsonText.put(entry, "least", correction.least());
            JsonText.put(entry, "most", correction.most());
        }
    }

    private void imputation(Imputation imputation, ObjectNode entry) {
        entry.put("id", imputation.cell().id());
        entry.put("label", imputation.cell().label().in(locale));
        entry.put("possible", imputation.possible());
        JsonText.put(entry, "least", imputation.least());
        JsonText.put(entry, "most", imputation.most());
        entry.put("message", imputation.wording().in(locale));
    }
}
