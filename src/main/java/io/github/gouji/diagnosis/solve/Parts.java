// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the repairs of a system apart into those of mistakes that have nothing to do with one another: any repair of
 * the one goes with any repair of the other.
 */
public final class Parts {

    /** Repairs with more different changes than this, beside those that all have, are not taken apart. */
    private static final int MOST_CHANGES = 2_000;

    private final Task task;
    private final List<Repair> repairs;
    private final List<Change> changes = new ArrayList<>();
    private final int[][] members;
    /** How many repairs make each change. */
    private final int[] occurrences;

    private final int[] parent;

    private Parts(Task task, List<Repair> repairs) {
        this.task = task;
        this.repairs = repairs;
        Map<Change, Integer> numbers = new HashMap<>();
        members = new int[repairs.size()][];
        for (int r = 0; r < members.length; r++) {
            List<Change> own = repairs.get(r).changes();
            members[r] = new int[own.size()];
            for (int i = 0; i < members[r].length; i++) {
                Integer number = numbers.putIfAbsent(own.get(i), changes.size());
                if (number == null) {
                    members[r][i] = changes.size();
                    changes.add(own.get(i));
                } else {
                    members[r][i] = number;
                }
            }
        }
        occurrences = new int[changes.size()];
        for (int[] repair : members) {
            for (int change : repair) {
                occurrences[change]++;
            }
        }
        parent = new int[changes.size()];
        Arrays.setAll(parent, i -> i);
    }

    /**
     * Returns the repairs of each part, those of the only part if there is but one.
     *
     * @param repairs all repairs of the system
     */
    public static List<List<Repair>> of(Task task, List<Repair> repairs) {
        return repairs.get(0).changes().size() == 1 ? List.of(repairs) : new Parts(task, repairs).split();
    }

    private List<List<Repair>> split() {
        int[] open = changesOfSome();
        if (open.length > MOST_CHANGES) {
            return List.of(repairs);
        }
        joinDependent(open);
        joinNeighbours();
        Map<Integer, Set<List<Change>>> parts = new LinkedHashMap<>();
        for (int[] repair : members) {
            Map<Integer, List<Change>> byPart = new LinkedHashMap<>();
            for (int change : repair) {
                byPart.computeIfAbsent(root(change), part -> new ArrayList<>()).add(changes.get(change));
            }
            byPart.forEach((part, own) ->
                    parts.computeIfAbsent(part, p -> new LinkedHashSet<>()).add(own));
        }
        List<List<Repair>> split = new ArrayList<>();
        long product = 1;
        for (Set<List<Change>> part : parts.values()) {
            product *= part.size();
            List<Repair> own = part.stream().map(Repair::new).toList();
            if (own.get(0).weight(task) > 0) {
                split.add(own);
            }
        }
        return product == repairs.size() ? split : List.of(repairs);
    }

    private boolean isInAll(int change) {
        return occurrences[change] == members.length;
    }

    /** Returns the changes that not all repairs make, ascending. */
    private int[] changesOfSome() {
        int[] some = new int[changes.size()];
        int count = 0;
        for (int change = 0; change < some.length; change++) {
            if (!isInAll(change)) {
                some[count++] = change;
            }
        }
        return Arrays.copyOf(some, count);
    }

    /** Joins what occurs together more often, or less, than if the one were chosen without a look at the other. */
    private void joinDependent(int[] open) {
        int[][] together = together(open);
        for (int i = 0; i < open.length; i++) {
            for (int j = 0; j < i; j++) {
                long expected = (long) occurrences[open[i]] * occurrences[open[j]];
                if ((long) together[i][j] * members.length != expected) {
                    join(open[i], open[j]);
                }
            }
        }
    }

    /** Returns how many repairs make both changes, for each two of these. */
    private int[][] together(int[] open) {
        int[][] together = new int[open.length][];
        for (int i = 0; i < open.length; i++) {
            together[i] = new int[i];
        }
        int[] places = new int[changes.size()];
        Arrays.fill(places, -1);
        for (int i = 0; i < open.length; i++) {
            places[open[i]] = i;
        }
        int[] own = new int[task.size()];
        for (int[] repair : members) {
            int count = 0;
            for (int change : repair) {
                if (places[change] >= 0) {
                    own[count++] = places[change];
                }
            }
            for (int a = 0; a < count; a++) {
                for (int b = 0; b < a; b++) {
                    together[Math.max(own[a], own[b])][Math.min(own[a], own[b])]++;
                }
            }
        }
        return together;
    }

    /**
     * Joins what is in every repair and stands in one equation: whether the one makes up for the other cannot be told
     * from how often they occur.
     */
    private void joinNeighbours() {
        int[] repair = members[0];
        for (int i = 0; i < repair.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean inAll = isInAll(repair[i]) && isInAll(repair[j]);
                if (inAll && root(repair[i]) != root(repair[j]) && shareEquation(repair[i], repair[j])) {
                    join(repair[i], repair[j]);
                }
            }
        }
    }

    private boolean shareEquation(int a, int b) {
        int one = changes.get(a).cell();
        int other = changes.get(b).cell();
        return task.system().rows().stream().anyMatch(row -> row.has(one) && row.has(other));
    }

    private void join(int a, int b) {
        parent[root(a)] = root(b);
    }

    private int root(int change) {
        int root = change;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
