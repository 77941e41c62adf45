// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.fuzz.file.DamagedFile.Outcome;
import io.github.gouji.read.fuzz.file.DamagedFile.Verdict;
import io.github.gouji.report.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays a small part of the campaign. */
class FileFuzzTest {

    private static final int DOCUMENTS = 10;

    private static final List<FileSample> SAMPLES = FileSample.generated();

    static List<FileMutation> mutations() {
        return FileMutation.all();
    }

    @Test
    void eachFigureOfTheSamplesIsKnown() {
        Map<String, Cell> places = new HashMap<>();
        FileSample.report()
                .cells()
                .forEach(cell -> places.put(FileSample.text(FileSample.report().get(cell)), cell));
        assertThat(SAMPLES)
                .hasSize(7)
                .allSatisfy(sample -> assertThat(sample.places()).isEqualTo(places));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void nothingButASentenceComesOfDamage(FileMutation mutation) {
        SplittableRandom seeds = new SplittableRandom(mutation.name().hashCode());
        List<FileSample> suitable = SAMPLES.stream()
                .filter(sample -> mutation.suits().test(sample.content()))
                .toList();
        Set<Outcome> outcomes = new TreeSet<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            DamagedFile file = DamagedFile.of(seeds.nextLong(), suitable, List.of(mutation));
            Verdict verdict = file.verdict();
            outcomes.add(verdict.outcome());
            assertThat(verdict.outcome())
                    .as("%s %s: %s", file.seed(), file.sample().name(), verdict.detail())
                    .isIn(Outcome.READ, Outcome.REFUSED);
        }
        assertThat(outcomes).isNotEmpty();
    }
}
