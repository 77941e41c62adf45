// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Wording;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A set of figures that, mended, make all equations hold: a smallest one, of which there may be others, or one that a
 * single mistake brings about. Immutable.
 *
 * @param corrections the figures to mend, in form order
 * @param fillings the blank and unreadable cells that these corrections give a figure to, in form order
 * @param mistakes the slips that may have made them wrong, the least plausible first
 * @param probability how likely it is that these figures are wrong and no others, from 0 to 1, rounded down to nine
 *     decimals: a judgement by how reports usually go wrong, not by the equations
 */
public record Explanation(
        List<Correction> corrections, List<Correction> fillings, List<Mistake> mistakes, double probability)
        implements Serializable {

    /** More blank cells than this are not named one by one. */
    private static final int MOST_FILLINGS = 3;

    /** Copies the lists. */
    public Explanation {
        corrections = List.copyOf(corrections);
        fillings = List.copyOf(fillings);
        mistakes = List.copyOf(mistakes);
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("the probability must be from 0 to 1, not " + probability);
        }
    }

    /** Returns the cause of the only mistake; of several, the least plausible one. */
    public Cause cause() {
        return mistakes.get(0).cause();
    }

    /** Returns the probability in a word. */
    public Confidence confidence() {
        return Confidence.of(probability);
    }

    /** Returns the probability in whole per cent, rounded down and at most 99, such as {@code 48 %}. */
    public Wording percent() {
        return Confidence.percent(probability);
    }

    /** Returns why the figures may have gone wrong, in words. Different reasons name the first figure of each. */
    public Wording reason() {
        List<Wording> reasons = mistakes.stream().map(Mistake::reason).toList();
        if (reasons.stream().distinct().count() == 1) {
            return reasons.get(0);
        }
        List<Cell> cells = mistakes.stream()
                .map(mistake -> mistake.corrections().get(0).cell())
                .toList();
        return new Wording(
                IntStream.range(0, cells.size())
                        .mapToObj(i ->
                                cells.get(i).label().zh() + "：" + reasons.get(i).zh())
                        .collect(Collectors.joining("；")),
                IntStream.range(0, cells.size())
                        .mapToObj(i -> cells.get(i).label().en() + ": "
                                + reasons.get(i).en())
                        .collect(Collectors.joining("; ")));
    }

    /**
     * Returns the corrections in words, such as {@code 三（七）总计·自然人 应为 26（现为 20）}, and what blank cells then
     * must hold.
     */
    public Wording wording() {
        List<Wording> each = new ArrayList<>();
        corrections.forEach(correction -> each.add(correction.wording()));
        if (fillings.size() > MOST_FILLINGS) {
            int blanks = fillings.size();
            each.add(new Wording("另有 " + blanks + " 个空格随之填写", blanks + " blank cells are filled accordingly"));
        } else {
            fillings.stream().filter(Correction::isForced).forEach(filling -> each.add(filling.wording()));
        }
        return new Wording(
                each.stream().map(Wording::zh).collect(Collectors.joining("，")),
                each.stream().map(Wording::en).collect(Collectors.joining(", ")));
    }

    /**
     * Returns a copy of the report with the expected figures. The equations of the problem hold in it. Explanations of
     * several problems may be applied one after the other.
     *
     * @throws IllegalArgumentException if the report has no such cell, or another figure in it than that which the
     *     explanation corrects
     */
    public AnnualReport applyTo(AnnualReport report) {
        requireNonNull(report, "report");
        corrections.forEach(correction -> correction.requireReported(report));
        fillings.forEach(filling -> filling.requireReported(report));
        return mend(report);
    }

    /** Returns a copy of the report, which this is an explanation for, with the expected figures. */
    AnnualReport mend(AnnualReport report) {
        AnnualReport mended = report;
        for (Correction correction : corrections) {
            mended = mended.with(correction.cell(), correction.expected());
        }
        for (Correction filling : fillings) {
            mended = mended.with(filling.cell(), filling.expected());
        }
        return mended;
    }
}
