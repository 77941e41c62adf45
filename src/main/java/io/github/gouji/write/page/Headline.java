// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.CheckResult;
import io.github.gouji.Verdict;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Severity;
import io.github.gouji.write.markup.Element;
import io.github.gouji.write.markup.HtmlPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The head of a page: whose report it is, and the verdict in one sentence. */
final class Headline {

    private Headline() {}

    static Wording name(AnnualReport report) {
        String agency = report.agency();
        Integer year = report.year();
        return new Wording(
                (agency == null ? "（机关不明）" : agency) + " " + (year == null ? "（年度不明）" : year + " 年度"),
                (agency == null ? "(agency unknown)" : agency) + " " + (year == null ? "(year unknown)" : year));
    }

    static Element header(View view, Locale locale) {
        AnnualReport report = view.result().report();
        String agency = report.agency();
        Integer year = report.year();
        Element title = Element.of("h1");
        if (agency == null) {
            title.say("（机关不明）", "(agency unknown)");
        } else {
            title.quote(agency);
        }
        title.text(" ");
        if (year == null) {
            title.say("（年度不明）", "(year unknown)");
        } else {
            title.say(year + " 年度", year.toString());
        }
        Element about = Element.of("p")
                .in("about")
                .say("政府信息公开工作年度报告的勾稽检查", "Annual report on information disclosure: do its figures agree?");
        if (!view.source().isEmpty()) {
            about.text(" · ").quote(view.source());
        }
        return Element.of("header").add(HtmlPage.languages(locale), title, about);
    }

    static Element verdict(View view) {
        Verdict verdict = view.result().verdict();
        String sign = switch (verdict) {
            case CONSISTENT -> "✓";
            case INCONSISTENT -> "✗";
            case INCOMPLETE -> "?";
        };
        return Element.of("p")
                .in("verdict " + verdict.name().toLowerCase(Locale.ROOT))
                .add(
                        Element.of("span")
                                .in("sign")
                                .with("aria-hidden", "true")
                                .text(sign),
                        Element.of("span")
                                .say(sentence(view.result()))
                                .add(Element.of("small").say(counts(view))));
    }

    private static Wording sentence(CheckResult result) {
        return switch (result.verdict()) {
            case CONSISTENT ->
                result.report().isBlank()
                        ? new Wording("勾稽一致，但表里一个数字也没有。", "Consistent, but there is no figure in the tables.")
                        : new Wording("勾稽一致：各项数字互相符合。", "Consistent: the figures agree with each other.");
            case INCOMPLETE ->
                new Wording(
                        "未能读全，不能判断：读到的部分没有发现错误。",
                        "Not all could be read, so there is no verdict: what was read has no mistake.");
            case INCONSISTENT -> inconsistent(result);
        };
    }

    private static Wording inconsistent(CheckResult result) {
        List<Problem> problems = problems(result);
        int cells = problems.stream()
                .flatMap(problem -> problem.leading().stream())
                .mapToInt(leading -> leading.corrections().size())
                .sum();
        boolean all = problems.stream().allMatch(problem -> problem.leading().isPresent());
        long errors = result.groups().stream()
                .filter(group -> cells == 0 || group.problems().isEmpty())
                .flatMap(group -> group.findings().stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        if (cells == 0) {
            return new Wording(
                    "勾稽不一致：有 " + errors + " 处错误。",
                    "Not consistent: " + errors + (errors == 1 ? " error." : " errors."));
        }
        String others = errors == 1 ? "; 1 other error." : "; " + errors + " other errors.";
        return new Wording(
                "勾稽不一致：" + (all ? "改正 " : "至少要改 ") + cells + " 格" + (all ? "，等式就都成立" : "")
                        + (errors == 0 ? "。" : "；另有 " + errors + " 处错误。"),
                "Not consistent: " + (all ? "mending " : "at least ") + cells + (cells == 1 ? " cell" : " cells")
                        + (all ? " makes all equations hold" : " must be mended")
                        + (errors == 0 ? "." : others));
    }

    private static List<Problem> problems(CheckResult result) {
        return result.groups().stream()
                .flatMap(group -> group.problems().stream())
                .toList();
    }

    private static Wording counts(View view) {
        CheckResult result = view.result();
        int broken = result.findings().size();
        int unread = ReportPage.unread(result, view.notes());
        int undecided = result.undecided().size();
        Wording kinds = kinds(result);
        return new Wording(
                "规则成立 " + result.held() + " 处，不成立 " + broken + " 处" + kinds.zh()
                        + (undecided == 0 ? "" : "，无法判断 " + undecided + " 处")
                        + (unread == 0 ? "" : "；没有读到 " + unread + " 处") + "。",
                "Rules hold at " + result.held() + (result.held() == 1 ? " place" : " places") + ", are broken at "
                        + broken + kinds.en()
                        + (undecided == 0 ? "" : ", undecided at " + undecided)
                        + (unread == 0 ? "" : "; not read: " + unread) + ".");
    }

    /** Says what the broken rules are, unless all are errors. */
    private static Wording kinds(CheckResult result) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = result.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                Wording word = severity.wording();
                zh.add(word.zh() + " " + count);
                en.add(count + " " + word.en() + (count > 1 && severity != Severity.ADVICE ? "s" : ""));
            }
        }
        boolean errorsAlone = result.findings().stream().allMatch(finding -> finding.severity() == Severity.ERROR);
        return errorsAlone
                ? new Wording("", "")
                : new Wording("（" + String.join("、", zh) + "）", " (" + String.join(", ", en) + ")");
    }

    /** Returns links to the parts of the page. */
    static Element contents(View view) {
        Element nav = Element.of("nav").with("aria-label", "目录 Contents").addAll(back(view.links()));
        boolean mend = ProblemSection.exists(view);
        link(nav, mend, "mend", "先改什么", "What to mend");
        link(nav, OtherFindings.isSomethingUnread(view), "unread", "没有读到的", "What was not read");
        link(nav, OtherFindings.exist(view), "other", "警告和建议", "Warnings and advice");
        link(nav, true, "form", "表格", "The form");
        link(nav, true, "figures", "数字的出处", "Where figures stand");
        return link(nav, true, "rules", "规则", "Rules");
    }

    /** Returns the way back to all pages; none where this one stands alone. */
    static List<Element> back(Links links) {
        return links.index().isEmpty()
                ? List.of()
                : List.of(Element.of("a").with("href", links.index()).say("← 全部文档", "← All documents"));
    }

    private static Element link(Element nav, boolean there, String id, String zh, String en) {
        return there ? nav.add(Element.of("a").with("href", "#" + id).say(zh, en)) : nav;
    }
}
