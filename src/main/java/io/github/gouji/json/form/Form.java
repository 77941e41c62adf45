package io.github.gouji.json.form;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.Verdict;
import io.github.gouji.diagnosis.Cause;
import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Imputation;
import io.github.gouji.diagnosis.Mistake;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.diagnosis.Tie;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeCounts;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of the values of a type: maps, lists, texts, numbers, truth values and {@code null}. The maps keep the
 * order of their keys. Each call makes new ones.
 *
 * @param type the type; its subtypes have the same form
 * @param isText whether each value is a text, which may be a key as well
 * @param plain makes the form of a value
 * @param <T> the type
 */
public record Form<T>(Class<T> type, boolean isText, BiFunction<T, Telling, Object> plain) {

    /** The types that have a form. */
    public static final List<Form<?>> ALL = List.of(
            object(AnnualReport.class, (report, telling) -> of(report)),
            object(Proactive.class, (table, telling) -> ReportForm.of(table)),
            object(Requests.class, (table, telling) -> ReportForm.of((Requests<?>) table)),
            object(Disputes.class, (table, telling) -> ReportForm.of(table)),
            object(ApplicantCounts.class, (row, telling) -> ReportForm.of(row)),
            object(DisputeCounts.class, (group, telling) -> ReportForm.of(group)),
            object(CheckResult.class, Form::of),
            object(Finding.class, Form::of),
            object(ReadProblem.class, (problem, telling) -> telling.checks().of(problem)),
            object(SourceLocation.class, (location, telling) -> location),
            object(Diagnosis.class, Form::of),
            object(Problem.class, (problem, telling) -> telling.diagnoses().of(problem)),
            object(Tie.class, (tie, telling) -> telling.diagnoses().of(tie)),
            object(Explanation.class, Form::of),
            object(Mistake.class, (mistake, telling) -> telling.diagnoses().of(mistake)),
            object(
                    Correction.class,
                    (correction, telling) -> telling.diagnoses().of(correction)),
            object(
                    Imputation.class,
                    (imputation, telling) -> telling.diagnoses().of(imputation)),
            text(Cell.class, Cell::id),
            text(FormTable.class, FormTable::id),
            text(Edition.class, Edition::id),
            text(Rule.class, Rule::id),
            text(Severity.class, Form::name),
            text(Verdict.class, Form::name),
            text(Cause.class, Form::name),
            text(ReadProblem.Kind.class, Form::name));

    private static <T> Form<T> object(Class<T> type, BiFunction<T, Telling, Object> form) {
        return new Form<>(type, false, (value, telling) -> {
            Object made = form.apply(value, telling);
            return made instanceof Map ? made : known(made);
        });
    }

    private static <T> Form<T> text(Class<T> type, Function<T, String> form) {
        return new Form<>(type, true, (value, telling) -> form.apply(value));
    }

    private static String name(Enum<?> constant) {
        return (String) known(constant);
    }

    private static Object known(Object form) {
        return Objects.requireNonNull(Plain.of(form));
    }

    /** Returns the form of a result under another name of its document. */
    public static Object of(String source, CheckResult result, Telling telling) {
        return known(telling.checks().of(source, result));
    }

    /** Returns the form of a document that there is no result of. */
    public static Object without(String source, ReadingForm reason) {
        return known(CheckForms.without(source, reason));
    }

    /** Returns the form of a report. */
    public static Map<String, @Nullable Object> of(AnnualReport report) {
        return ReportForm.of(report);
    }

    /** Returns the form of a result. */
    public static Map<String, @Nullable Object> of(CheckResult result, Telling telling) {
        return Plain.ofRecord(telling.checks().of(result.document().source(), result));
    }

    /** Returns the form of a finding by itself. */
    public static Map<String, @Nullable Object> of(Finding finding, Telling telling) {
        return Plain.ofRecord(telling.checks().of(finding, null));
    }

    /** Returns the form of a diagnosis by itself. */
    public static Map<String, @Nullable Object> of(Diagnosis diagnosis, Telling telling) {
        return Plain.ofRecord(telling.diagnoses().of(diagnosis));
    }

    /** Returns the form of an explanation by itself. */
    public static Map<String, @Nullable Object> of(Explanation explanation, Telling telling) {
        return Plain.ofRecord(telling.diagnoses().of(explanation));
    }
}
