// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.diagnosis.Confidence;
import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.diagnosis.Tie;
import io.github.gouji.report.Wording;
import io.github.gouji.write.markup.Element;
import io.github.gouji.write.markup.Sentences;
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
    private final Explanation leading;
    private final boolean isSmallest;

    /** Tells of a problem that has an explanation. */
    OtherWays(View view, Problem problem) {
        this.view = view;
        this.problem = problem;
        this.ways = problem.all();
        this.leading = ways.get(0);
        this.isSmallest = !problem.otherwise().contains(leading);
    }

    /** Returns how sure the leading explanation is and why, to be read before its figures. */
    Element sureness() {
        Confidence confidence = leading.confidence();
        Wording percent = leading.percent();
        Wording why = sentence(leading.reason());
        Element word = Element.of("span").in("tag sureness").say(confidence.wording());
        Element sure = Element.of("p").in("why").add(word).text(" ");
        if (confidence != Confidence.HARD_TO_DECIDE) {
            word.text(" ").say(percent);
            return sure.say(why);
        }
        if (isTied()) {
            Tie tie = problem.ties().get(0);
            sure.add(Element.of("strong").say(tie.wording())).say(together(tie)).text(" ");
        }
        return sure.say(
                "概率最大的一种（" + percent.zh() + "）：" + why.zh(), "The likeliest (" + percent.en() + "): " + why.en());
    }

    /**
     * Tells whether the leading explanation has something in common with others that are as small. That is as good as
     * certain only where no single mistake in more cells is likely.
     */
    private boolean isTied() {
        return isSmallest
                && sum(problem.otherwise()) < NOTEWORTHY
                && problem.ties().get(0).explanations().size() > 1;
    }

    private static Wording sentence(Wording clause) {
        return new Wording(ended(clause.zh(), "。"), ended(clause.en(), "."));
    }

    private static String ended(String clause, String stop) {
        String trimmed = clause.strip();
        return trimmed.endsWith(stop) ? trimmed : Sentences.begin(trimmed) + stop;
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
        if (all() < 2) {
            Element none = Element.of("p").in("why").say(counted());
            return problem.probabilityOfNone() < NOTEWORTHY
                    ? none
                    : none.text(" ").say(noneOfThem());
        }
        Element box = Element.of("div").in("others");
        Element said = Element.of("p").say(counted());
        if (!problem.otherwise().isEmpty()) {
            said.text(" ").say(oneMistake());
        }
        box.add(said);
        if (leading.confidence() == Confidence.LIKELY && isTied()) {
            box.add(Element.of("p").say(problem.ties().get(0).wording()));
        }
        return box.add(list());
    }

    /** Returns how many explanations there are, those that are only counted among them. */
    private long all() {
        return problem.count() + problem.otherwise().size();
    }

    /** Says how many are as small as can be. */
    private Wording counted() {
        long count = problem.count();
        if (count < 2 && isSmallest) {
            return problem.complete()
                    ? new Wording("没有其他同样少的改法。", "No other way is as small.")
                    : new Wording("可能还有别的改法。", "There may be other ways.");
        }
        if (count == 0) {
            return new Wording(
                    "改得最少的办法超出计算的限度，未能查出。", "To find the smallest way goes beyond the limits of computation.");
        }
        if (isSmallest && leading.confidence() == Confidence.VERY_LIKELY && problem.complete()) {
            long others = count - 1;
            return new Wording(
                    "同样少的改法另有 " + others + " 种，可能性很小；改之前请对照台账。",
                    others + (others == 1 ? " other way is" : " other ways are")
                            + " as small, but unlikely: compare with your records before you mend.");
        }
        String more = problem.complete() ? "" : " or more";
        return new Wording(
                (isSmallest ? "同样少的改法" : "改得最少的办法") + (problem.complete() ? "共 " : "已找到 ") + count
                        + " 种，数字本身分不清，请对照台账。",
                count + more + (count == 1 ? " way is as small" : " ways are as small")
                        + (isSmallest ? "" : " as can be")
                        + ", and the figures alone cannot tell: compare with your records.");
    }

    private Wording oneMistake() {
        int others = problem.otherwise().size();
        return new Wording(
                "要改更多格、但只是一个错误的共 " + others + " 种。",
                others + (others == 1 ? " changes" : " change") + " more cells, but by one mistake.");
    }

    private Element list() {
        Element list = Element.of("ul").in("ways");
        List<Explanation> shown = ways.stream().skip(1).limit(shown()).toList();
        shown.forEach(way -> list.add(line(way.percent(), way(way))));
        long rest = all() - 1 - shown.size();
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
