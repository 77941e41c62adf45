// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.FindingGroup;
import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Severity;
import io.github.gouji.write.markup.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What to mend: problem by problem the figures before and after, why, what else could explain it, and what is broken. */
final class ProblemSection {

    /** More blank cells than this are folded away. */
    private static final int FEW_FILLINGS = 3;

    private final View view;

    private ProblemSection(View view) {
        this.view = view;
    }

    /** Returns the problems; none where nothing is to be mended. */
    static List<Element> all(View view) {
        List<Element> all = new ArrayList<>();
        int number = 0;
        for (FindingGroup group : problems(view)) {
            if (all.isEmpty()) {
                all.add(Element.of("h2").with("id", "mend").say("先改什么", "What to mend"));
            }
            all.add(new ProblemSection(view).problem(++number, group));
        }
        return all;
    }

    /** Where a cell is to be mended comes before what no cell mends, such as a table that is not there. */
    private static List<FindingGroup> problems(View view) {
        return view.result().groups().stream()
                .filter(ProblemSection::isProblem)
                .sorted(Comparator.comparing(group -> group.problems().isEmpty()))
                .toList();
    }

    static boolean exists(View view) {
        return view.result().groups().stream().anyMatch(ProblemSection::isProblem);
    }

    /** What is not grave and has no diagnosis comes later. */
    static boolean isProblem(FindingGroup group) {
        return !group.problems().isEmpty()
                || group.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private Element problem(int number, FindingGroup group) {
        Element problem = Element.of("section").in("card problem").with("aria-labelledby", "p" + number);
        problem.add(Element.of("h3").with("id", "p" + number).say(title(number, group)));
        for (Problem one : group.problems()) {
            Optional<Explanation> leading = one.leading();
            if (leading.isPresent()) {
                OtherWays others = new OtherWays(view, one);
                problem.add(others.sureness());
                problem.add(corrections(leading.get(), number));
                problem.addAll(fillings(leading.get()));
                problem.add(others.listed());
            } else {
                problem.add(Element.of("p").say(one.wording()));
            }
        }
        return problem.add(FindingBlock.all(view, group.findings()));
    }

    private Wording title(int number, FindingGroup group) {
        return group.findings().isEmpty()
                ? new Wording(
                        "问题 " + number + "：几条规则合起来不能成立", "Problem " + number + ": rules that cannot hold together")
                : new Wording("问题 " + number, "Problem " + number);
    }

    private Element corrections(Explanation leading, int number) {
        Element body = Element.of("tbody");
        leading.corrections().forEach(correction -> body.add(row(correction)));
        Element head = Element.of("tr")
                .add(
                        Element.of("th").with("scope", "col").say("最可能填错的格", "Most likely wrong"),
                        Element.of("th").in("n").with("scope", "col").say("现为", "is"),
                        Element.of("th").in("n").with("scope", "col").say("应为", "should be"),
                        Element.of("th").in("n").with("scope", "col").say("差", "change"),
                        Element.of("th").with("scope", "col").say("在文档中", "in the document"));
        return Element.of("table")
                .in("mend")
                .with("aria-labelledby", "p" + number)
                .add(Element.of("thead").add(head), body);
    }

    /** What has no figure is not wrong; it must hold this once the others are mended. */
    private List<Element> fillings(Explanation leading) {
        List<Correction> fillings =
                leading.fillings().stream().filter(Correction::isForced).toList();
        if (fillings.isEmpty()) {
            return List.of();
        }
        Element list = Element.of("ul");
        fillings.forEach(filling -> list.add(Element.of("li")
                .add(view.link(filling.cell()))
                .text(" ")
                .add(Element.of("strong").text(Figures.plain(filling.expected())))));
        Wording title = new Wording(
                "空白或没有读到的 " + fillings.size() + " 格随之应为",
                "What " + fillings.size() + " cells without a figure must then hold");
        return fillings.size() <= FEW_FILLINGS
                ? List.of(Element.of("p").in("why").say(title), list)
                : List.of(Element.of("details").add(Element.of("summary").say(title), list));
    }

    private Element row(Correction correction) {
        Element was = Element.of("td").in("n");
        if (correction.reported() == null) {
            was.add(Element.of("span").in("word").say("空白", "blank"));
        } else {
            was.add(Element.of("span").in("was").text(Figures.plain(correction.reported())));
        }
        Element be = Element.of("td").in("n");
        be.add(Element.of("span").in("be").say(expected(correction)));
        String change = correction.isForced() ? Figures.signed(correction.change()) : "";
        return Element.of("tr")
                .add(
                        Element.of("th").with("scope", "row").add(view.link(correction.cell())),
                        was,
                        be,
                        Element.of("td").in("n").text(change),
                        Element.of("td").in("where").say(view.place(correction.cell())));
    }

    /** Returns what the figure should be: bounds of it where several would do. */
    static Wording expected(Correction correction) {
        Number least = correction.least();
        Number most = correction.most();
        if (correction.isForced()) {
            String figure = Figures.plain(correction.expected());
            return new Wording(figure, figure);
        }
        if (least != null && most != null) {
            String range = Figures.plain(least) + "–" + Figures.plain(most);
            return new Wording(range, range);
        }
        if (least != null) {
            return new Wording("≥ " + Figures.plain(least), "≥ " + Figures.plain(least));
        }
        return most != null
                ? new Wording("≤ " + Figures.plain(most), "≤ " + Figures.plain(most))
                : new Wording("其他数", "another figure");
    }
}
