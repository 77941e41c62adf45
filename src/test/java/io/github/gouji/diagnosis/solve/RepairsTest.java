// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RepairsTest {

    private static Repair repair(long... figures) {
        return new Repair(LongStream.of(figures)
                .mapToObj(figure -> new Change(3, figure, figure, figure))
                .toList());
    }

    @Test
    void aChangeIsKeptOnce() {
        Repairs repairs = new Repairs();
        repairs.keep(repair(1_000, 2_000));
        repairs.keep(repair(2_000, 3_000));
        Change first = repairs.kept().get(0).changes().get(1);
        assertThat(repairs.kept().get(1).changes().get(0)).isSameAs(first);
        assertThat(repairs.kept()).containsExactly(repair(1_000, 2_000), repair(2_000, 3_000));
    }

    @Test
    void thoseThatAreNotKeptAreCounted() {
        Repairs repairs = new Repairs();
        assertThat(repairs.isEmpty()).isTrue();
        repairs.countAnother();
        assertThat(repairs.isEmpty()).isFalse();
        repairs.keep(repair(1));
        assertThat(repairs.count()).isEqualTo(2);
        assertThat(repairs.kept()).hasSize(1);
    }

    @Test
    void thereIsRoomForAHundredThousand() {
        Repairs repairs = new Repairs();
        Repair same = repair(1);
        for (int i = 0; i < 99_999; i++) {
            repairs.keep(same);
        }
        assertThat(repairs.hasRoom()).isTrue();
        repairs.keep(same);
        assertThat(repairs.hasRoom()).isFalse();
    }

    @Test
    void thereIsRoomForHalfAMillionDifferentChanges() {
        Repairs repairs = new Repairs();
        for (int i = 0; i < 5_000; i++) {
            assertThat(repairs.hasRoom()).isTrue();
            repairs.keep(repair(LongStream.range(100L * i, 100L * i + 100).toArray()));
        }
        assertThat(repairs.hasRoom()).isFalse();
    }

    @Test
    void aRepairCostsWhatItsCellsCost() {
        Task task = Tasks.ofWeights(5, 0, 7);
        assertThat(new Repair(List.of(new Change(0, 1, 1, 1), new Change(1, 1, 1, 1), new Change(2, 1, 1, 1)))
                        .weight(task))
                .isEqualTo(12);
    }
}
