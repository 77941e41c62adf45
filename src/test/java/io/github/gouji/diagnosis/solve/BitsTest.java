// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Bits do what sets of numbers do, across the borders of the words. */
class BitsTest {

    private static final int SIZE = 130;

    @Property(tries = 300)
    void areSets(
            @ForAll @Size(max = 40) Set<@IntRange(max = SIZE - 1) Integer> first,
            @ForAll @Size(max = 40) Set<@IntRange(max = SIZE - 1) Integer> second,
            @ForAll @Size(max = 60) Set<@IntRange(max = SIZE - 1) Integer> third) {
        long[] a = bits(first);
        long[] b = bits(second);
        Set<Integer> both = new TreeSet<>(first);
        both.retainAll(second);
        assertThat(members(a)).isEqualTo(new TreeSet<>(first));
        assertThat(Bits.countCommon(a, b)).isEqualTo(both.size());
        assertThat(Bits.meet(a, b, bits(third))).isEqualTo(both.stream().anyMatch(third::contains));

        long[] changed = a.clone();
        Bits.retain(changed, b);
        assertThat(members(changed)).isEqualTo(both);
        Bits.join(changed, a);
        assertThat(members(changed)).isEqualTo(new TreeSet<>(first));
        Bits.remove(changed, b);
        both.forEach(number -> assertThat(Bits.has(changed, number)).isFalse());
        Bits.join(changed, b);
        Set<Integer> either = new TreeSet<>(first);
        either.addAll(second);
        assertThat(members(changed)).isEqualTo(either);
    }

    private static long[] bits(Set<Integer> numbers) {
        long[] bits = Bits.of(SIZE);
        for (int number = 0; number < SIZE; number++) {
            Bits.set(bits, number, true);
            Bits.set(bits, number, numbers.contains(number));
        }
        return bits;
    }

    private static Set<Integer> members(long[] bits) {
        List<Integer> members = new ArrayList<>();
        for (int number = Bits.next(bits, 0); number >= 0; number = Bits.next(bits, number + 1)) {
            assertThat(Bits.has(bits, number)).isTrue();
            members.add(number);
        }
        assertThat(members).isSorted().doesNotHaveDuplicates();
        return new TreeSet<>(members);
    }
}
