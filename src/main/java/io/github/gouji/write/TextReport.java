package io.github.gouji.write;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Findings as text for people: document by document, problem by problem. */
public final class TextReport {

    /** A finding on more cells than this leaves out those that are zero. */
    private static final int MANY = 6;

    /** Advice lists no more cells than this; the JSON form has them all. */
    private static final int MOST_OF_ADVICE = 8;

    private static final String INDENT = "  ";

    private final Locale locale;
    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    private TextReport(Locale locale, boolean colour) {
        this.locale = locale;
        this.colour = colour;
    }

    /**
     * Returns the findings on the documents, one line feed after each line.
     *
     * @param documents the documents
     * @param locale Chinese, or English for any other
     * @param colour whether to colour the text with ANSI escape sequences
     */
    public static String write(List<CheckedDocument> documents, Locale locale, boolean colour) {
        TextReport report = new TextReport(locale, colour);
        documents.forEach(report::document);
        if (documents.size() > 1) {
            report.summary(documents);
        }
        return report.text.toString();
    }

    private void document(CheckedDocument document) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        CheckResult result = document.result();
        UnreadableDocumentException failure = document.failure();
        if (result != null) {
            headline(result.report(), document.source());
            verdict(result);
            DiagnosisText diagnosis = new DiagnosisText(result, locale);
            int problem = 0;
            for (List<Finding> group : result.groups()) {
                group(++problem, group);
                diagnosis.under(problem, group).forEach(said -> line(2, clean(said)));
            }
            beyondFindings(diagnosis.beyondFindings());
        } else if (failure != null) {
            line(0, style(Style.BOLD, document.source()));
            line(
                    1,
                    style(Style.RED, in("无法读取", "cannot be read"))
                            + in("：", ": ")
                            + clean(failure.wording().in(locale))
                            + at(failure.location()));
        }
        problems(document.problems());
    }

    private void headline(AnnualReport report, String source) {
        String agency = Objects.requireNonNullElse(report.agency(), in("（机关不明）", "(agency unknown)"));
        Integer year = report.year();
        String ofYear = year == null ? in("（年度不明）", "(year unknown)") : year + in(" 年度", "");
        line(0, style(Style.BOLD, agency + " " + ofYear) + INDENT + clean(source));
    }

    private void verdict(CheckResult result) {
        String verdict = result.isConsistent()
                ? style(Style.GREEN, in("勾稽一致", "consistent"))
                : style(Style.RED, in("勾稽不一致", "not consistent"));
        String counts = in(
                "成立 " + result.held() + " 处，不成立 " + result.findings().size() + " 处，无法判断 "
                        + result.undecided().size() + " 处",
                result.held() + " held, " + result.findings().size() + " broken, "
                        + result.undecided().size() + " undecided");
        line(1, verdict + in("：", ": ") + counts);
    }

    private void beyondFindings(List<String> said) {
        if (!said.isEmpty()) {
            text.append('\n');
            line(1, style(Style.BOLD, in("几条规则合起来不能成立", "Rules that cannot hold together")));
            said.forEach(each -> line(2, clean(each)));
        }
    }

    private void group(int number, List<Finding> findings) {
        text.append('\n');
        line(1, style(Style.BOLD, in("问题 ", "Problem ") + number));
        int severities = widest(
                findings.stream().map(finding -> label(finding.severity())).toList());
        int rules = widest(findings.stream().map(Finding::rule).toList());
        for (Finding finding : findings) {
            String label = DisplayWidth.pad(label(finding.severity()), severities);
            line(
                    2,
                    style(colourOf(finding.severity()), label)
                            + INDENT
                            + DisplayWidth.pad(finding.rule(), rules)
                            + INDENT
                            + clean(finding.message().in(locale)));
            cells(finding);
        }
    }

    private void cells(Finding finding) {
        int size = finding.cells().size();
        List<Finding.Figure> located = finding.cells().stream()
                .filter(figure -> figure.location() != null)
                .filter(figure -> size <= MANY || !isZero(figure.value()))
                .toList();
        int most = finding.severity() == Severity.ADVICE ? MOST_OF_ADVICE : located.size();
        List<Finding.Figure> shown = located.subList(0, Math.min(most, located.size()));
        List<String> labels = shown.stream()
                .map(figure -> in(figure.cell().label(), figure.cell().id()))
                .toList();
        List<String> values =
                shown.stream().map(figure -> value(figure.value())).toList();
        int widestLabel = widest(labels);
        int widestValue = widest(values);
        for (int i = 0; i < shown.size(); i++) {
            String value = values.get(i);
            line(
                    3,
                    DisplayWidth.pad(labels.get(i), widestLabel)
                            + INDENT
                            + " ".repeat(widestValue - DisplayWidth.of(value))
                            + value
                            + at(shown.get(i).location()));
        }
        int rest = located.size() - shown.size();
        if (rest > 0) {
            line(3, in("……另有 " + rest + " 格", "… and " + rest + " more"));
        }
    }

    private void problems(List<ReadProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        text.append('\n');
        line(1, style(Style.BOLD, in("读取说明", "On reading")));
        int kinds =
                widest(problems.stream().map(problem -> label(problem.kind())).toList());
        for (ReadProblem problem : problems) {
            String kind = DisplayWidth.pad(label(problem.kind()), kinds);
            line(
                    2,
                    (problem.kind() == ReadProblem.Kind.NOT_PLACED ? style(Style.YELLOW, kind) : kind)
                            + INDENT
                            + clean(problem.message().in(locale))
                            + at(problem.location()));
        }
    }

    private void summary(List<CheckedDocument> documents) {
        long consistent = 0;
        long unreadable = 0;
        for (CheckedDocument document : documents) {
            CheckResult result = document.result();
            if (result == null) {
                unreadable++;
            } else if (result.isConsistent()) {
                consistent++;
            }
        }
        long broken = documents.size() - consistent - unreadable;
        text.append('\n');
        line(
                0,
                in(
                        "共 " + documents.size() + " 份：一致 " + consistent + " 份，不一致 " + broken + " 份，无法读取 " + unreadable
                                + " 份",
                        documents.size() + " documents: " + consistent + " consistent, " + broken + " not consistent, "
                                + unreadable + " unreadable"));
    }

    private String at(@Nullable SourceLocation location) {
        return location == null
                ? ""
                : INDENT + style(Style.DIM, location.wording().in(locale));
    }

    private void line(int depth, String content) {
        text.append(INDENT.repeat(depth)).append(content.stripTrailing()).append('\n');
    }

    private String in(String zh, String en) {
        return new Wording(zh, en).in(locale);
    }

    private String label(Severity severity) {
        return switch (severity) {
            case ERROR -> in("错误", "error");
            case WARNING -> in("警告", "warning");
            case ADVICE -> in("建议", "advice");
        };
    }

    private String label(ReadProblem.Kind kind) {
        return switch (kind) {
            case INTERPRETED -> in("已作解释", "interpreted");
            case NOT_FOUND -> in("没有找到", "not found");
            case NOT_PLACED -> in("未能归位", "not placed");
        };
    }

    private static Style colourOf(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.RED;
            case WARNING -> Style.YELLOW;
            case ADVICE -> Style.CYAN;
        };
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private static boolean isZero(@Nullable Number value) {
        return value != null && new BigDecimal(value.toString()).signum() == 0;
    }

    private String value(@Nullable Number value) {
        return value == null ? in("空白", "blank") : new BigDecimal(value.toString()).toPlainString();
    }

    /** Takes out what a document could use to command the terminal. */
    private static String clean(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String style(Style style, String content) {
        String plain = clean(content);
        return colour ? "\u001B[" + style.code + "m" + plain + "\u001B[0m" : plain;
    }

    private enum Style {
        BOLD(1),
        DIM(2),
        RED(31),
        GREEN(32),
        YELLOW(33),
        CYAN(36);

        private final int code;

        Style(int code) {
            this.code = code;
        }
    }
}
