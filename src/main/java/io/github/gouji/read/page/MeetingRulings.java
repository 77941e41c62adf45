// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.mark.Budget;
import io.github.gouji.read.mark.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Ruling lines that meet each other, directly or through others. */
final class MeetingRulings {

    private MeetingRulings() {}

    /**
     * Returns the lines that meet, together.
     *
     * @param tolerance how far from each other two lines may end and still meet
     */
    static Collection<List<Ruling>> of(List<Ruling> rulings, double tolerance, Budget budget)
            throws UnreadableDocumentException {
        int[] group = groups(rulings, tolerance, budget);
        Map<Integer, List<Ruling>> parts = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            parts.computeIfAbsent(find(group, i), key -> new ArrayList<>()).add(rulings.get(i));
        }
        return parts.values();
    }

    /** Puts lines that meet into the same group: for each horizontal one, the vertical ones between its ends are looked at. */
    private static int[] groups(List<Ruling> rulings, double tolerance, Budget budget)
            throws UnreadableDocumentException {
        int[] group = new int[rulings.size()];
        Arrays.setAll(group, i -> i);
        int[] vertical = IntStream.range(0, group.length)
                .filter(i -> !rulings.get(i).horizontal())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> rulings.get(i).at()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < group.length; i++) {
            Ruling line = rulings.get(i);
            if (!line.horizontal()) {
                continue;
            }
            int j = firstFrom(line.from() - tolerance, vertical, rulings);
            for (; j < vertical.length && rulings.get(vertical[j]).at() <= line.to() + tolerance; j++) {
                budget.step();
                if (line.crosses(rulings.get(vertical[j]), tolerance)) {
                    group[find(group, i)] = find(group, vertical[j]);
                }
            }
        }
        return group;
    }

    private static int firstFrom(double x, int[] vertical, List<Ruling> rulings) {
        int low = 0;
        int high = vertical.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (rulings.get(vertical[middle]).at() < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int find(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }
}
