// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Repairs of two cells that have nothing to do with one another, and of more and more figures. */
class PartsLimitTest {

    private static final Task TASK = Tasks.ofWeights();

    private static List<Repair> product(int first, int second) {
        List<Repair> product = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            for (int j = 0; j < second; j++) {
                product.add(new Repair(List.of(new Change(0, i, i, i), new Change(1, j, j, j))));
            }
        }
        return product;
    }

    @Test
    void partsComeInTheOrderOfTheirRepairs() {
        List<List<Repair>> parts = Parts.of(TASK, product(3, 2));
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0))
                .extracting(repair -> repair.changes().get(0).figure())
                .containsExactly(0L, 1L, 2L);
        assertThat(parts.get(1)).hasSize(2);
    }

    @Test
    void whatIsNoProductIsNotTakenApart() {
        List<Repair> less = product(3, 2).subList(0, 5);
        assertThat(Parts.of(TASK, less)).containsExactly(less);
    }

    @Test
    void twoThousandDifferentChangesAreTakenApart() {
        assertThat(Parts.of(TASK, product(1_998, 2))).hasSize(2);
    }

    @Test
    void moreAreNot() {
        List<Repair> many = product(1_999, 2);
        assertThat(Parts.of(TASK, many)).containsExactly(many);
    }

    /** A change that all repairs make is not counted. */
    @Test
    void whatIsInAllDoesNotCount() {
        List<Repair> repairs = product(1_998, 2).stream()
                .map(repair -> new Repair(
                        List.of(repair.changes().get(0), repair.changes().get(1), new Change(100, 5, 5, 5))))
                .toList();
        assertThat(Parts.of(TASK, repairs)).hasSize(3);
    }
}
