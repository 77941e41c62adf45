// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.CheckedDocument.Unreadable;
import io.github.gouji.Finding;
import io.github.gouji.FindingGroup;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Findings in the XML form of JUnit, which build servers show: a suite for each document, in it a test for its reading and
 * one for each rule. A broken rule of severity error is a failure, what was not read an error, and what else is found is
 * the output of a test that passes.
 */
public final class JUnitXml {

    private final Locale locale;

    private JUnitXml(Locale locale) {
        this.locale = locale;
    }

    /** A test: what became of it, one of {@code failure}, {@code error} and {@code skipped}, "" if it passed; and why. */
    private record Case(String name, String outcome, List<String> lines) {}

    /**
     * Returns one XML document.
     *
     * @param documents the documents
     * @param locale the language of the messages: Chinese, or English for any other
     */
    public static String write(List<CheckedDocument> documents, Locale locale) {
        return write(requireNonNull(documents, "documents").stream(), locale);
    }

    /**
     * Returns one XML document. Of the documents no more is held than what is written of them.
     *
     * @param documents the documents, to their end
     * @param locale the language of the messages: Chinese, or English for any other
     */
    public static String write(Stream<CheckedDocument> documents, Locale locale) {
        JUnitXml writer = new JUnitXml(requireNonNull(locale, "locale"));
        StringBuilder suites = new StringBuilder();
        Map<String, Integer> outcomes = new HashMap<>();
        requireNonNull(documents, "documents").forEachOrdered(document -> {
            List<Case> cases = writer.cases(document);
            if (cases != null) {
                cases.forEach(one -> outcomes.merge(one.outcome(), 1, Integer::sum));
                suites.append(suite(document.source(), cases));
            }
        });
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"Gouji\"" + counts(outcomes) + ">\n"
                + suites + "</testsuites>\n";
    }

    private @Nullable List<Case> cases(CheckedDocument document) {
        if (document instanceof Checked checked) {
            return cases(checked.result());
        }
        return document instanceof Unreadable unreadable
                ? List.of(reading(List.of(unreadable.failure().wording().in(locale))))
                : null;
    }

    private List<Case> cases(CheckResult result) {
        List<String> losses = result.problems().stream()
                .filter(problem -> problem.kind().isLoss())
                .map(this::said)
                .toList();
        List<Case> cases = new ArrayList<>(List.of(reading(losses)));
        result.rules().rules().forEach(rule -> cases.add(rule(rule, result)));
        return cases;
    }

    private String said(ReadProblem problem) {
        String message = problem.message().in(locale);
        return problem.location() == null
                ? message
                : message + "  " + problem.location().wording().in(locale);
    }

    private Case reading(List<String> losses) {
        String name = new Wording("读取文档", "reading of the document").in(locale);
        return new Case(name, losses.isEmpty() ? "" : "error", losses);
    }

    private Case rule(Rule rule, CheckResult result) {
        String name = rule.id() + " " + rule.wording().in(locale);
        List<String> lines = new ArrayList<>();
        for (FindingGroup group : result.groups()) {
            List<Finding> broken = group.findings().stream()
                    .filter(finding -> finding.rule().id().equals(rule.id()))
                    .toList();
            broken.forEach(finding -> lines.add(finding.message().in(locale)));
            if (!broken.isEmpty()) {
                group.problems().forEach(problem -> lines.add(problem.wording().in(locale)));
            }
        }
        if (!lines.isEmpty()) {
            return new Case(name, rule.severity() == Severity.ERROR ? "failure" : "", lines);
        }
        if (result.notApplicable().contains(rule)) {
            return new Case(name, "skipped", List.of(new Wording("不适用", "not applicable").in(locale)));
        }
        boolean undecided =
                result.undecided().stream().anyMatch(one -> one.rule().equals(rule));
        return undecided
                ? new Case(name, "skipped", List.of(new Wording("有的地方无法判断", "undecided at some places").in(locale)))
                : new Case(name, "", List.of());
    }

    private static String suite(String source, List<Case> cases) {
        Map<String, Integer> outcomes = new HashMap<>();
        cases.forEach(one -> outcomes.merge(one.outcome(), 1, Integer::sum));
        StringBuilder suite =
                new StringBuilder("  <testsuite name=\"" + escape(source) + "\"" + counts(outcomes) + ">\n");
        for (Case one : cases) {
            suite.append("    <testcase classname=\"")
                    .append(escape(source))
                    .append("\" name=\"")
                    .append(escape(one.name()))
                    .append('"');
            suite.append(one.lines().isEmpty() ? "/>\n" : ">\n" + outcome(one) + "    </testcase>\n");
        }
        return suite + "  </testsuite>\n";
    }

    private static String outcome(Case one) {
        String text = one.lines().stream().map(JUnitXml::escape).collect(Collectors.joining("\n"));
        String message = escape(one.lines().get(0));
        return switch (one.outcome()) {
            case "" -> "      <system-out>" + text + "</system-out>\n";
            case "skipped" -> "      <skipped message=\"" + message + "\"/>\n";
            default ->
                "      <" + one.outcome() + " type=\"gouji\" message=\"" + message + "\">" + text + "</" + one.outcome()
                        + ">\n";
        };
    }

    private static String counts(Map<String, Integer> outcomes) {
        int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        return " tests=\"" + all + "\" failures=\"" + outcomes.getOrDefault("failure", 0) + "\" errors=\""
                + outcomes.getOrDefault("error", 0) + "\" skipped=\"" + outcomes.getOrDefault("skipped", 0) + "\"";
    }

    private static String escape(String text) {
        return TextSettings.clean(text)
                .codePoints()
                .map(c -> isXml(c) ? c : 0xFFFD)
                .mapToObj(c -> switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default -> Character.toString(c);
                })
                .collect(Collectors.joining());
    }

    private static boolean isXml(int c) {
        return (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) && c != 0xFFFE && c != 0xFFFF;
    }
}
