// SPDX-License-Identifier: Apache-2.0
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
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.json.FormReader;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeCounts;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of the values of a type: maps, lists, texts, numbers, truth values and {@code null}. The maps keep the
 * order of their keys. Each call makes new ones.
 *
 * @param type the type; its subtypes have the same form
 * @param plain makes the form of a value
 * @param reader reads a value from its form; {@code null} if it has not all that is needed to have the value back, or is
 *     a text
 * @param names what the texts stand for, if each value is a text, which may be a key as well; else {@code null}
 * @param <T> the type
 */
public record Form<T>(
        Class<T> type,
        BiFunction<T, Telling, Object> plain,
        @Nullable FormReader<? extends T> reader,
        @Nullable Names<T> names) {

    /** The types that have a form. */
    public static final List<Form<?>> ALL = List.of(
            object(AnnualReport.class, (report, telling) -> of(report), FormReader.REPORT),
            object(Proactive.class, (table, telling) -> ReportForm.of(table), FormReader.PROACTIVE),
            object(Requests.class, (table, telling) -> ReportForm.of((Requests<?>) table), FormReader.REQUESTS),
            object(Disputes.class, (table, telling) -> ReportForm.of(table), FormReader.DISPUTES),
            object(ApplicantCounts.class, (row, telling) -> ReportForm.of(row), FormReader.ROW),
            object(DisputeCounts.class, (group, telling) -> ReportForm.of(group), FormReader.GROUP),
            object(CheckResult.class, Form::of, null),
            object(Finding.class, Form::of, null),
            object(ReadProblem.class, (problem, telling) -> telling.checks().of(problem), null),
            object(SourceLocation.class, (location, telling) -> location, null),
            object(Diagnosis.class, Form::of, null),
            object(Problem.class, (problem, telling) -> telling.diagnoses().of(problem), null),
            object(Tie.class, (tie, telling) -> telling.diagnoses().of(tie), null),
            object(Explanation.class, Form::of, null),
            object(Mistake.class, (mistake, telling) -> telling.diagnoses().of(mistake), null),
            object(
                    Correction.class,
                    (correction, telling) -> telling.diagnoses().of(correction),
                    null),
            object(
                    Imputation.class,
                    (imputation, telling) -> telling.diagnoses().of(imputation),
                    null),
            text(Cell.class, Names.CELLS),
            text(FormTable.class, Names.of(FormTable.values(), FormTable::id)),
            text(Edition.class, Names.of(Edition.values(), Edition::id)),
            text(Severity.class, Names.of(Severity.values(), Form::name)),
            text(Verdict.class, Names.of(Verdict.values(), Form::name)),
            text(Cause.class, Names.of(Cause.values(), Form::name)),
            text(ReadProblem.Kind.class, Names.of(ReadProblem.Kind.values(), Form::name)),
            text(Rule.class, Names.WITHOUT_VALUES));

    private static <T> Form<T> object(
            Class<T> type, BiFunction<T, Telling, Object> form, @Nullable FormReader<? extends T> reader) {
        return new Form<>(
                type,
                (value, telling) -> {
                    Object made = form.apply(value, telling);
                    return made instanceof Map ? made : known(made);
                },
                reader,
                null);
    }

    private static <T> Form<T> text(Class<T> type, Names<T> names) {
        return new Form<>(type, (value, telling) -> names.of(value), null, names);
    }

    private static String name(Enum<?> constant) {
        return (String) known(constant);
    }

    private static Object known(Object form) {
        return Objects.requireNonNull(Plain.of(form));
    }

    /** Returns the type, and those of its subtypes that values are declared to be of. */
    public List<Class<? extends T>> types() {
        List<Class<? extends T>> types = new ArrayList<>(List.of(type));
        if (type.isSealed() && reader != null) {
            for (Class<?> subtype : type.getPermittedSubclasses()) {
                types.add(subtype.asSubclass(type));
            }
        }
        return types;
    }

    /** Says why a value cannot be read from its form. */
    public Wording notReadable() {
        String name = type.getSimpleName();
        return new Wording(
                name + " 只能写成 JSON，不能读回；请保存并读回 AnnualReport，再检查一次",
                name + " is written to JSON only; keep and read the AnnualReport, and check it again");
    }

    /** Says that a text must stand here. */
    public Wording noText() {
        return new Wording(
                "此处应是 " + type.getSimpleName() + " 的名称，是字符串",
                "the name of a " + type.getSimpleName() + " must be a string");
    }

    /** Says that a table is not of the edition that the given type is of. */
    public Wording otherEdition(Class<?> wanted) {
        return new Wording(
                "这张表的版本不是 " + wanted.getSimpleName() + " 的版本",
                "the table is not of the edition of " + wanted.getSimpleName());
    }

    /** Says that nothing but the whole of table 三 is read. */
    public static Wording rowsOnly() {
        return new Wording("表三只能读成 Requests<ApplicantCounts>", "table 3 is read as Requests<ApplicantCounts> only");
    }

    /** Returns the form of a result under another name of its document. */
    public static Object of(String source, CheckResult result, Telling telling) {
        return known(telling.checks().of(source, result));
    }

    /** Returns the form of a document that there is no result of. */
    public static Object without(String source, ReadingForm reason) {
        return known(CheckForms.without(source, reason));
    }

    /** Returns the form of a document that could not be read. */
    public static Map<String, @Nullable Object> of(
            String source, UnreadableDocumentException failure, Telling telling) {
        ReadingForm reason = new ReadingForm(
                ReadingForm.Kind.UNREADABLE, failure.wording().in(telling.locale()), failure.location());
        return Plain.ofRecord(CheckForms.without(source, reason));
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
