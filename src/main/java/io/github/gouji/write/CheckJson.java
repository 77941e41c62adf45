package io.github.gouji.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import io.github.gouji.report.Wording;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Findings as JSON for machines. What is not known is {@code null}, never left out. */
public final class CheckJson {

    /** How many explanations of a problem are written unless told. */
    public static final int STANDARD_EXPLANATIONS = 10;

    private final Locale locale;
    private final DiagnosisJson diagnosis;

    private CheckJson(Locale locale, int explanations) {
        this.locale = locale;
        this.diagnosis = new DiagnosisJson(locale, explanations);
    }

    /**
     * Returns one JSON object with an entry for each document.
     *
     * @param documents the documents
     * @param locale the language of the messages: Chinese, or English for any other
     */
    public static String write(List<CheckedDocument> documents, Locale locale) {
        return write(documents, locale, STANDARD_EXPLANATIONS);
    }

    /**
     * Returns one JSON object with an entry for each document.
     *
     * @param documents the documents
     * @param locale the language of the messages: Chinese, or English for any other
     * @param explanations how many explanations of a problem to write at most; their count is always written
     */
    public static String write(List<CheckedDocument> documents, Locale locale, int explanations) {
        CheckJson writer = new CheckJson(locale, explanations);
        ObjectNode root = JsonText.object();
        ArrayNode entries = root.putArray("documents");
        documents.forEach(document -> writer.document(document, entries.addObject()));
        return JsonText.pretty(root);
    }

    private void document(CheckedDocument document, ObjectNode entry) {
        CheckResult result = document.result();
        Proactive proactive = result == null ? null : result.report().proactive();
        Requests requests = result == null ? null : result.report().requests();
        entry.put("source", document.source());
        entry.putObject("editions")
                .put("proactive", proactive == null ? null : proactive.edition().id())
                .put("requests", requests == null ? null : requests.edition().id());
        entry.put("year", result == null ? null : result.report().year());
        entry.put("agency", result == null ? null : result.report().agency());
        entry.put("consistent", result == null ? null : result.isConsistent());
        entry.putObject("rules")
                .put("held", result == null ? 0 : result.held())
                .put("broken", result == null ? 0 : result.findings().size())
                .put("undecided", result == null ? 0 : result.undecided().size());
        ArrayNode findings = entry.putArray("findings");
        if (result != null) {
            result.findings().forEach(finding -> finding(finding, findings.addObject()));
        }
        diagnosis.write(result == null ? null : result.diagnosis(), entry);
        ArrayNode problems = entry.putArray("problems");
        for (ReadProblem problem : document.problems()) {
            problem(name(problem.kind()), problem.message(), problem.location(), problems.addObject());
        }
        UnreadableDocumentException failure = document.failure();
        if (failure != null) {
            problem("unreadable", failure.wording(), failure.location(), problems.addObject());
        }
    }

    private void finding(Finding finding, ObjectNode entry) {
        entry.put("rule", finding.rule());
        entry.put("scope", finding.scope());
        entry.put("group", finding.group());
        entry.put("severity", name(finding.severity()));
        entry.put("message", finding.message().in(locale));
        ArrayNode cells = entry.putArray("cells");
        for (Finding.Figure figure : finding.cells()) {
            ObjectNode cell = cells.addObject();
            cell.put("id", figure.cell().id());
            cell.put("label", figure.cell().label());
            JsonText.put(cell, "value", figure.value());
            location(cell, figure.location());
        }
        JsonText.put(entry, "left", finding.left());
        JsonText.put(entry, "right", finding.right());
        JsonText.put(entry, "difference", finding.difference());
    }

    private void problem(String kind, Wording message, @Nullable SourceLocation location, ObjectNode entry) {
        entry.put("kind", kind);
        entry.put("message", message.in(locale));
        location(entry, location);
    }

    private static void location(ObjectNode entry, @Nullable SourceLocation location) {
        if (location == null) {
            entry.putNull("location");
            return;
        }
        ObjectNode place = entry.putObject("location");
        putKnown(place, "line", location.line());
        putKnown(place, "column", location.column());
        putKnown(place, "table", location.table());
        putKnown(place, "row", location.row());
        putKnown(place, "cell", location.cell());
    }

    private static void putKnown(ObjectNode place, String key, @Nullable Integer number) {
        if (number != null) {
            place.put(key, number);
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
