// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.diagnosis.Confidence;
import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.diagnosis.Tie;
import io.github.gouji.report.Wording;
import io.github.gouji.write.markup.Element;
import java.util.List;

/**
 * How sure the leading explanation of a problem is, and what else could explain it. Where that is hard to decide, what is
 * certain nevertheless comes first.
 */
final class OtherWays {

    /** More ways than this are counted only. */
    private static final int MOST = 5;

    /** A share below this is not worth a line. */
    private static final double NOTEWORTHY = 0.01;

    private final View view;
    private final Problem problem;
    private final List<Explanation> ways;

    /** Tells of a problem that has an explanation. */
    OtherWays(View view, Problem problem) {
        this.view = view;
        this.problem = problem;
        this.ways = problem.explanations();
    }

    /** Returns how sure the leading explanation is and why, to be read before its figures. */
    Element sureness() {
        Explanation leading = ways.get(0);
        Confidence confidence = leading.confidence();
        Wording percent = leading.percent();
        Wording why = sentence(leading.reason());
        Element word = Element.of("span").in("tag sureness").say(confidence.wording());
        Element sure = Element.of("p").in("why").add(word).text(" ");
        if (confidence != Confidence.HARD_TO_DECIDE) {
            word.text(" ").say(percent);
            return sure.say(why);
        }
        Tie tie = problem.ties().get(0);
        if (tie.explanations().size() > 1) {
            sure.add(Element.of("strong").say(tie.wording())).say(together(tie)).text(" ");
        }
        return sure.say(
                "概率最大的一种（" + percent.zh() + "）：" + why.zh(), "The likeliest (" + percent.en() + "): " + why.en());
    }

    private static Wording sentence(Wording clause) {
        return new Wording(ended(clause.zh(), "。"), ended(clause.en(), "."));
    }

    private static String ended(String clause, String stop) {
        String trimmed = clause.strip();
        return trimmed.endsWith(stop) ? trimmed : Figures.upper(trimmed) + stop;
    }

    private static Wording together(Tie tie) {
        Wording percent = Confidence.percent(sum(tie.explanations()));
        return new Wording("（合计 " + percent.zh() + "）。", " (" + percent.en() + " together).");
    }

    private static double sum(List<Explanation> explanations) {
        return Math.min(
                1, explanations.stream().mapToDouble(Explanation::probability).sum());
    }

    /** Returns what else could explain it, to be read after the leading explanation. */
    Element listed() {
        if (problem.count() < 2) {
            Element none = Element.of("p")
                    .in("why")
                    .say(
                            problem.complete()
                                    ? new Wording("没有其他同样少的改法。", "No other way is as small.")
                                    : new Wording("可能还有别的改法。", "There may be other ways."));
            return problem.probabilityOfNone() < NOTEWORTHY
                    ? none
                    : none.text(" ").say(noneOfThem());
        }
        String more = problem.complete() ? "" : " or more";
        Element box = Element.of("div").in("others");
        Wording counted = new Wording(
                "同样少的改法" + (problem.complete() ? "共 " : "已找到 ") + problem.count() + " 种，数字本身分不清，请对照台账。",
                problem.count() + more
                        + " ways are as small, and the figures alone cannot tell: compare with your records.");
        box.add(Element.of("p").say(counted));
        Tie tie = problem.ties().get(0);
        if (ways.get(0).confidence() != Confidence.HARD_TO_DECIDE
                && tie.explanations().size() > 1) {
            box.add(Element.of("p").say(tie.wording()));
        }
        return box.add(list());
    }

    private Element list() {
        Element list = Element.of("ul").in("ways");
        List<Explanation> shown = ways.stream().skip(1).limit(shown()).toList();
        shown.forEach(way -> list.add(line(way.percent(), way(way))));
        long rest = problem.count() - 1 - shown.size();
        if (rest > 0) {
            double share = sum(ways.subList(1 + shown.size(), ways.size()));
            list.add(line(
                    Confidence.percent(share),
                    Element.of("span").say("其他 " + rest + " 种合计", "the other " + rest + " together")));
        }
        if (problem.probabilityOfNone() >= NOTEWORTHY) {
            list.add(line(
                    Confidence.percent(problem.probabilityOfNone()),
                    Element.of("span").say("这些都不是", "none of these")));
        }
        return list;
    }

    /** Of unlikely ways one is enough. */
    private long shown() {
        long noteworthy = ways.stream()
                .skip(1)
                .limit(MOST)
                .takeWhile(way -> way.probability() >= NOTEWORTHY)
                .count();
        return Math.max(1, noteworthy);
    }

    private Wording noneOfThem() {
        Wording percent = Confidence.percent(problem.probabilityOfNone());
        return new Wording(
                "不是这样、要改更多格的概率：" + percent.zh() + "。",
                "That it is not so, and more cells are wrong: " + percent.en() + ".");
    }

    private static Element line(Wording share, Element way) {
        return Element.of("li").add(Element.of("span").in("share").say(share), way);
    }

    private Element way(Explanation way) {
        Element words = Element.of("span");
        List<Correction> corrections = way.corrections();
        for (int i = 0; i < corrections.size(); i++) {
            Correction correction = corrections.get(i);
            if (i > 0) {
                words.say("，", ", ");
            }
            Wording expectation = correction.expectation();
            words.add(view.link(correction.cell())).say(" " + expectation.zh(), " " + expectation.en());
        }
        return words;
    }
}
