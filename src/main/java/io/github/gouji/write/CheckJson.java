package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.FindingGroup;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Wording;
import io.github.gouji.write.CheckedDocument.Checked;
import io.github.gouji.write.CheckedDocument.Skipped;
import io.github.gouji.write.CheckedDocument.Unreadable;
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
        CheckJson writer = new CheckJson(requireNonNull(locale, "locale"), explanations);
        ObjectNode root = JsonText.object();
        ArrayNode entries = root.putArray("documents");
        documents.forEach(document -> writer.document(document, entries.addObject()));
        return JsonText.pretty(root);
    }

    private void document(CheckedDocument document, ObjectNode entry) {
        CheckResult result = document instanceof Checked checked ? checked.result() : null;
        entry.put("source", document.source());
        ObjectNode editions = entry.putObject("editions");
        for (FormTable table : FormTable.values()) {
            if (table.hasEditions()) {
                editions.put(table.id(), result == null ? null : edition(result, table));
            }
        }
        entry.put("year", result == null ? null : result.report().year());
        entry.put("agency", result == null ? null : result.report().agency());
        entry.put("verdict", result == null ? null : name(result.verdict()));
        entry.put("consistent", result == null ? null : result.isConsistent());
        entry.putObject("rules")
                .put("held", result == null ? 0 : result.held())
                .put("broken", result == null ? 0 : result.findings().size())
                .put("undecided", result == null ? 0 : result.undecided().size())
                .put(
                        "notApplicable",
                        result == null ? 0 : result.notApplicable().size());
        ArrayNode findings = entry.putArray("findings");
        if (result != null) {
            result.findings().forEach(finding -> finding(finding, result, findings.addObject()));
        }
        diagnosis.write(result == null ? null : result.diagnosis(), entry);
        problems(document, entry.putArray("problems"));
    }

    private void problems(CheckedDocument document, ArrayNode problems) {
        if (document instanceof Checked checked) {
            for (ReadProblem problem : checked.result().problems()) {
                problem(name(problem.kind()), problem.message(), problem.location(), problems.addObject());
            }
        } else if (document instanceof Unreadable unreadable) {
            UnreadableDocumentException failure = unreadable.failure();
            problem("unreadable", failure.wording(), failure.location(), problems.addObject());
        } else if (document instanceof Skipped skipped) {
            problem("skipped", skipped.reason(), null, problems.addObject());
        }
    }

    private static @Nullable String edition(CheckResult result, FormTable table) {
        return result.report().edition(table).map(Edition::id).orElse(null);
    }

    private void finding(Finding finding, CheckResult result, ObjectNode entry) {
        entry.put("rule", finding.rule().id());
        entry.put("scope", finding.scope());
        entry.put("group", group(finding, result));
        entry.put("severity", name(finding.severity()));
        entry.put("message", finding.message().in(locale));
        ArrayNode cells = entry.putArray("cells");
        for (Finding.Figure figure : finding.cells()) {
            ObjectNode cell = cells.addObject();
            cell.put("id", figure.cell().id());
            cell.put("label", figure.cell().label().in(locale));
            JsonText.put(cell, "value", figure.value());
            location(cell, figure.location());
        }
        JsonText.put(entry, "left", finding.left());
        JsonText.put(entry, "right", finding.right());
        JsonText.put(entry, "difference", finding.difference());
    }

    /** Returns the number of the group that the finding belongs to, from 1. */
    private static int group(Finding finding, CheckResult result) {
        int number = 1;
        for (FindingGroup group : result.groups()) {
            if (group.findings().contains(finding)) {
                return number;
            }
            number++;
        }
        throw new IllegalStateException(
                "a finding without a group: " + finding.message().en());
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
        if (location instanceof SourceLocation.InText text) {
            place.put("line", text.line());
            putKnown(place, "column", text.column());
        } else if (location instanceof SourceLocation.InTable cell) {
            putKnown(place, "line", cell.line());
            place.put("table", cell.table()).put("row", cell.row()).put("cell", cell.cell());
        } else if (location instanceof SourceLocation.InSheet cell) {
            place.put("sheet", cell.sheet()).put("reference", cell.reference());
        } else if (location instanceof SourceLocation.OnPage page) {
            place.put("page", page.page()).put("x", page.x()).put("y", page.y());
            place.put("width", page.width()).put("height", page.height());
        }
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
