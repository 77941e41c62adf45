// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.narrative.ClueSource.Strength;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Weighs the evidence: the answer with the most support wins, each kind of evidence counting once. */
final class Verdict {

    private final List<Clue> clues;
    private final @Nullable Clue fileName;

    /**
     * Takes the evidence.
     *
     * @param clues what the document says
     * @param fileName what the name of its file says, which counts where the document says nothing
     */
    Verdict(List<Clue> clues, @Nullable Clue fileName) {
        this.clues = clues;
        this.fileName = fileName;
    }

    @Nullable
    Integer year(Consumer<ReadProblem> noted) {
        Clue best = best(Clue::year, Integer::equals);
        if (best == null || best.year() == null) {
            return null;
        }
        Integer year = best.year();
        Clue against = contradiction(best, Clue::year, Integer::equals);
        if (against != null) {
            int support = support(best, Clue::year, Integer::equals);
            boolean isAlone = support == best.source().weight();
            boolean undecided = support == support(against, Clue::year, Integer::equals)
                    || (isAlone && best.source().strength() == Strength.WEAK);
            noted.accept(TitleBlock.interpreted(
                    "报告年度不一致：" + zh(best) + "为 " + year + " 年，" + zh(against) + "为 " + against.year() + " 年；"
                            + (undecided ? "无法确定" : "按 " + year + " 年读取"),
                    "the report year is contradictory: " + en(best) + " says " + year + ", " + en(against) + " says "
                            + against.year() + "; " + (undecided ? "it stays open" : year + " was taken"),
                    best));
            return undecided ? null : year;
        }
        if (best.source().strength() != Strength.STATED) {
            noted.accept(TitleBlock.interpreted(
                    "文中没有写明报告年度，按" + zh(best) + "取 " + year + " 年",
                    "the report year is not stated; " + en(best) + " gives " + year,
                    best));
        }
        return year;
    }

    @Nullable
    String agency(Consumer<ReadProblem> noted) {
        Clue best = best(Clue::agency, BodyName::isAlike);
        if (best == null || best.agency() == null) {
            return null;
        }
        String agency = best.agency();
        Clue against = contradiction(best, Clue::agency, BodyName::isAlike);
        if (against != null) {
            noted.accept(TitleBlock.interpreted(
                    "报告机关不一致：" + zh(best) + "为“" + agency + "”，" + zh(against) + "为“" + against.agency() + "”；按“"
                            + agency + "”读取",
                    "the agency is contradictory: " + en(best) + " says " + agency + ", " + en(against) + " says "
                            + against.agency() + "; " + agency + " was taken",
                    best));
        } else if (best.source().strength() != Strength.STATED) {
            noted.accept(TitleBlock.interpreted(
                    "文中没有写明报告机关，按" + zh(best) + "取“" + agency + "”",
                    "the agency is not stated; " + en(best) + " gives " + agency,
                    best));
        }
        return agency;
    }

    private static String zh(Clue clue) {
        return clue.source().label().zh() + "“" + clue.quote() + "”";
    }

    private static String en(Clue clue) {
        return clue.source().label().en() + " \"" + clue.quote() + "\"";
    }

    /** Returns the strongest clue for the answer with the most support; {@code null} if there is none. */
    private <T> @Nullable Clue best(Function<Clue, @Nullable T> said, BiPredicate<T, T> same) {
        Clue best = null;
        int most = 0;
        for (Clue clue : clues) {
            int support = support(clue, said, same);
            boolean stronger = best != null && support == most && clue.source().compareTo(best.source()) < 0;
            if (said.apply(clue) != null && (best == null || support > most || stronger)) {
                best = clue;
                most = support;
            }
        }
        return best == null && fileName != null && said.apply(fileName) != null ? fileName : best;
    }

    private <T> int support(Clue of, Function<Clue, @Nullable T> said, BiPredicate<T, T> same) {
        Set<ClueSource> sources = EnumSet.noneOf(ClueSource.class);
        for (Clue clue : agreeing(of, said, same)) {
            sources.add(clue.source());
        }
        return sources.stream().mapToInt(ClueSource::weight).sum();
    }

    private <T> List<Clue> agreeing(Clue of, Function<Clue, @Nullable T> said, BiPredicate<T, T> same) {
        T answer = said.apply(of);
        List<Clue> agreeing = new ArrayList<>();
        for (Clue clue : clues) {
            T other = said.apply(clue);
            if (answer != null && other != null && same.test(answer, other)) {
                agreeing.add(clue);
            }
        }
        return agreeing;
    }

    /** Returns the strongest evidence for another answer that has to be mentioned; {@code null} if there is none. */
    private <T> @Nullable Clue contradiction(Clue best, Function<Clue, @Nullable T> said, BiPredicate<T, T> same) {
        List<Clue> agreeing = agreeing(best, said, same);
        boolean isAlone = agreeing.stream().allMatch(clue -> clue.source() == best.source());
        boolean confirmed = agreeing.stream()
                .anyMatch(
                        clue -> clue.source() != best.source() && clue.source().strength() != Strength.WEAK);
        Clue strongest = null;
        for (Clue clue : clues) {
            boolean isPassing =
                    clue.source() == ClueSource.CHAPTERS && best.source().strength() != Strength.WEAK && !isAlone;
            boolean matters = clue.source().strength() != Strength.WEAK || (!confirmed && !isPassing);
            boolean isOther = said.apply(clue) != null && !agreeing.contains(clue);
            if (isOther && matters && (strongest == null || clue.source().compareTo(strongest.source()) < 0)) {
                strongest = clue;
            }
        }
        return strongest;
    }
}
