// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import io.github.gouji.report.Wording;
import java.util.List;
import java.util.Optional;

/** Says what is most likely wrong, and what else it may be. */
final class ProblemWording {

    /** Explanations by one mistake that are less likely than this together are not told in a sentence. */
    private static final double WORTH_TELLING = 0.05;

    private final Problem problem;
    private final List<Explanation> smallest;
    private final List<Explanation> otherwise;

    private ProblemWording(Problem problem) {
        this.problem = problem;
        smallest = problem.explanations();
        otherwise = problem.otherwise();
    }

    static Wording of(Problem problem) {
        return new ProblemWording(problem).wording();
    }

    private Wording wording() {
        if (problem.isHopeless()) {
            return new Wording(
                    "没有任何数字能使这些等式同时成立：规则互相矛盾。",
                    "No figures make these equations hold: the rules contradict each other.");
        }
        Optional<Explanation> leading = problem.leading();
        if (leading.isEmpty()) {
            return beyondLimits();
        }
        boolean isSmallest = !smallest.isEmpty() && leading.get().equals(smallest.get(0));
        Wording rest = isSmallest ? joined(others(), alsoOneMistake()) : notSmallest(leading.get());
        Wording first = joined(before(leading.get(), isSmallest), said(leading.get()));
        return new Wording(first.zh() + "。" + rest.zh(), first.en() + ". " + rest.en());
    }

    private Wording beyondLimits() {
        int size = problem.size();
        return size == 0
                ? new Wording(
                        "超出计算的限度，未能查出这些等式能否成立。",
                        "To find whether these equations can hold goes beyond the limits of computation.")
                : new Wording(
                        "至少 " + size + " 格有误，但超出计算的限度，未能查出是哪几格。",
                        "At least " + size + " cells are wrong; to find which goes beyond the limits of computation.");
    }

    private static Wording joined(Wording a, Wording b) {
        return new Wording(a.zh() + b.zh(), a.en() + b.en());
    }

    private static Wording said(Explanation explanation) {
        return new Wording(
                explanation.wording().zh() + "。" + explanation.reason().zh(),
                explanation.wording().en() + ": " + explanation.reason().en());
    }

    /** Returns the word for the probability; where it is small, first what is certain nevertheless. */
    private Wording before(Explanation leading, boolean isSmallest) {
        Confidence confidence = leading.confidence();
        Wording word = confidence.wording();
        Wording percent = Confidence.percent(leading.probability());
        if (confidence != Confidence.HARD_TO_DECIDE) {
            return new Wording(word.zh() + "（" + percent.zh() + "）：", word.en() + " (" + percent.en() + "): ");
        }
        Wording tie = isSmallest ? tie() : new Wording("", "");
        return new Wording(
                word.zh() + tie.zh() + "。概率最大的（" + percent.zh() + "）：",
                word.en() + tie.en() + ". The likeliest (" + percent.en() + "): ");
    }

    /** What several have in common is certain only if nothing else is likely. */
    private Wording tie() {
        Tie tie = problem.ties().get(0);
        return tie.explanations().size() == 1 || isWorthTelling()
                ? new Wording("", "")
                : new Wording("：" + tie.wording().zh(), ": " + tie.wording().en());
    }

    private Wording others() {
        Wording counted = counted();
        int compared = smallest.size();
        return compared == problem.count()
                ? counted
                : new Wording(
                        counted.zh() + "只比较了其中先找到的 " + compared + " 种。",
                        counted.en() + " Only the first " + compared + " found were compared.");
    }

    private Wording counted() {
        long count = problem.count();
        if (!problem.complete()) {
            return new Wording(
                    "已找到同样少的改法 " + count + " 种，可能还有。", count + " ways as small were found; there may be more.");
        }
        return count == 1
                ? new Wording("没有其他同样少的改法。", "No other way is as small.")
                : new Wording("同样少的改法共 " + count + " 种。", count + " ways are as small.");
    }

    private static double shareOf(List<Explanation> explanations) {
        return Math.min(
                1, explanations.stream().mapToDouble(Explanation::probability).sum());
    }

    private boolean isWorthTelling() {
        return shareOf(otherwise) >= WORTH_TELLING;
    }

    private Wording alsoOneMistake() {
        if (!isWorthTelling()) {
            return new Wording("", "");
        }
        Explanation first = otherwise.get(0);
        int cells = first.corrections().size();
        Wording percent = Confidence.percent(first.probability());
        Wording all = Confidence.percent(shareOf(otherwise));
        int count = otherwise.size();
        Wording said = said(first);
        return count == 1
                ? new Wording(
                        "也可能是一个错误所致，涉及 " + cells + " 格（" + percent.zh() + "）：" + said.zh() + "。",
                        " It may also be one mistake in " + cells + " cells (" + percent.en() + "): " + said.en() + ".")
                : new Wording(
                        "也可能是一个错误所致，涉及 " + cells + " 格，有 " + count + " 种可能（合计 " + all.zh() + "），如（" + percent.zh()
                                + "）：" + said.zh() + "。",
                        " It may also be one mistake in " + cells + " cells, in " + count + " ways (" + all.en()
                                + " together), such as (" + percent.en() + "): " + said.en() + ".");
    }

    /** The leading explanation changes more cells than needed. */
    private Wording notSmallest(Explanation leading) {
        int cells = leading.corrections().size();
        int count = otherwise.size();
        Wording all = Confidence.percent(shareOf(otherwise));
        Wording one = new Wording(
                "这是一个错误所致，涉及 " + cells + " 格" + (count == 1 ? "；" : "，这样的可能有 " + count + " 种（合计 " + all.zh() + "）；"),
                "This is one mistake in " + cells + " cells"
                        + (count == 1 ? "; " : ", and " + count + " are possible (" + all.en() + " together); "));
        return joined(one, smallest());
    }

    private Wording smallest() {
        int size = problem.size();
        if (smallest.isEmpty()) {
            return new Wording(
                    "至少 " + size + " 格有误，但超出计算的限度，未能查出改得最少的办法。",
                    "at least " + size
                            + " are wrong, but to find the smallest way goes beyond the limits of computation.");
        }
        long count = problem.count();
        Wording all = Confidence.percent(shareOf(smallest));
        return new Wording(
                "最少改 " + size + " 格也行，" + (problem.complete() ? "共 " : "已找到 ") + count + " 种（合计 " + all.zh() + "）。",
                "to change " + size + " would do as well, in " + count + (count == 1 ? " way" : " ways")
                        + (problem.complete() ? "" : " or more") + " (" + all.en() + " together).");
    }
}
