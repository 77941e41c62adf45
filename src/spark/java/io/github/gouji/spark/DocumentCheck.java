// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import io.github.gouji.CheckResult;
import io.github.gouji.Checker;
import io.github.gouji.Finding;
import io.github.gouji.Gouji;
import io.github.gouji.json.PlainData;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Undecided;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Checks documents in one JVM, with one checker for all tasks of the same settings, and tells what came of each. */
final class DocumentCheck {

    /** As many as there are settings in use, which a program has few of. */
    private static final Map<Settings, DocumentCheck> KNOWN = new ConcurrentHashMap<>();

    /** What may fail for a document. */
    interface Work {
        Map<String, @Nullable Object> result() throws UnreadableDocumentException;
    }

    private final Settings settings;
    private final Checker checker;
    private final PlainData plain;

    private DocumentCheck(Settings settings) {
        this.settings = settings;
        this.checker = settings.checker();
        this.plain = PlainData.in(settings.locale()).withExplanations(settings.explanations());
    }

    static DocumentCheck of(Settings settings) {
        return KNOWN.computeIfAbsent(settings, DocumentCheck::new);
    }

    /** Returns the result of a document. Whatever is wrong with it is said in the row, and fails nothing. */
    Row check(String source, byte @Nullable [] content) {
        return guarded(
                source,
                () -> content == null ? unreadable(source, "没有内容", "there is no content") : result(source, content));
    }

    Row guarded(String source, Work work) {
        Map<String, @Nullable Object> data;
        try {
            data = work.result();
        } catch (UnreadableDocumentException e) {
            data = plain.of(source, e);
        } catch (StackOverflowError e) {
            data = unreadable(source, "文档嵌套过深", "the document is nested too deeply");
        } catch (RuntimeException | LinkageError e) {
            // Neither should happen. The one of a thousand documents for which it does is not to fail the others.
            data = unreadable(source, "程序出错：" + e, "the program failed: " + e);
        }
        return row(data);
    }

    private Map<String, @Nullable Object> result(String source, byte[] content) throws UnreadableDocumentException {
        CheckResult result = checker.check(Gouji.read(source, content));
        Map<String, @Nullable Object> data = plain.of(result);
        if (settings.forStatistics()) {
            data.put("outcomes", outcomes(result));
            data.put("figures", figures(result.report()));
        }
        return data;
    }

    private Map<String, @Nullable Object> unreadable(String source, String zh, String en) {
        return plain.of(source, new UnreadableDocumentException(new Wording(zh, en)));
    }

    private Row row(Map<String, @Nullable Object> data) {
        Rows rows = new Rows();
        Row row = rows.row(data, CheckSchema.RESULT);
        if (rows.tooLong().isEmpty()) {
            return row;
        }
        List<Object> problems = new ArrayList<>((List<?>) data.getOrDefault("problems", List.of()));
        rows.tooLong().stream().distinct().forEach(number -> problems.add(outOfRange(number)));
        data.put("problems", problems);
        return new Rows().row(data, CheckSchema.RESULT);
    }

    private Map<String, Object> outOfRange(BigDecimal number) {
        String type = CheckSchema.NUMBER.simpleString();
        Wording message = new Wording(
                number + " 放不进 " + type + "，这里写作 null", number + " does not fit " + type + ", and is null here");
        return Map.of("kind", "out_of_range", "message", message.in(settings.locale()));
    }

    /** What is broken anywhere is broken, and what is undecided anywhere else is undecided. */
    private Map<String, String> outcomes(CheckResult result) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Rule rule : result.rules().rules()) {
            outcomes.put(rule.id(), "held");
        }
        for (Rule rule : result.notApplicable()) {
            outcomes.put(rule.id(), "not_applicable");
        }
        for (Undecided undecided : result.undecided()) {
            outcomes.put(undecided.rule().id(), "undecided");
        }
        for (Finding finding : result.findings()) {
            outcomes.put(finding.rule().id(), "broken");
        }
        return outcomes;
    }

    private static Map<String, @Nullable Number> figures(AnnualReport report) {
        Map<String, @Nullable Number> figures = new LinkedHashMap<>();
        for (Cell cell : report.cells()) {
            figures.put(cell.id(), report.get(cell));
        }
        return figures;
    }
}
