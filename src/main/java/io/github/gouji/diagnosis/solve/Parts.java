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

    private final Task task;
    private final List<Repair> repairs;
    private final List<Atom> atoms = new ArrayList<>();
    private final int[][] members;
    private final int[] parent;

    private Parts(Task task, List<Repair> repairs) {
        this.task = task;
        this.repairs = repairs;
        Map<Atom, Integer> numbers = new HashMap<>();
        members = new int[repairs.size()][];
        for (int r = 0; r < members.length; r++) {
            Repair repair = repairs.get(r);
            members[r] = new int[repair.cells.length];
            for (int i = 0; i < members[r].length; i++) {
                Atom atom = new Atom(repair.cells[i], repair.figures[i], repair.least[i], repair.most[i]);
                Integer number = numbers.putIfAbsent(atom, atoms.size());
                if (number == null) {
                    members[r][i] = atoms.size();
                    atoms.add(atom);
                } else {
                    members[r][i] = number;
                }
            }
        }
        parent = new int[atoms.size()];
        Arrays.setAll(parent, i -> i);
    }

    /** A cell together with the figure that a repair gives it. */
    private record Atom(int cell, long figure, long least, long most) {}

    /** Returns the repairs of each part, those of the only part if there is but one. */
    public static List<List<Repair>> of(Task task, List<Repair> repairs) {
        return repairs.get(0).cells.length == 1 ? List.of(repairs) : new Parts(task, repairs).split();
    }

    private List<List<Repair>> split() {
        long[] occurrences = joinDependent();
        joinNeighbours(occurrences);
        Map<Integer, Set<List<Integer>>> parts = new LinkedHashMap<>();
        for (int[] repair : members) {
            Map<Integer, List<Integer>> byPart = new LinkedHashMap<>();
            for (int atom : repair) {
                byPart.computeIfAbsent(root(atom), part -> new ArrayList<>()).add(atom);
            }
            byPart.forEach((part, own) ->
                    parts.computeIfAbsent(part, p -> new LinkedHashSet<>()).add(own));
        }
        List<List<Repair>> split = new ArrayList<>();
        long product = 1;
        for (Set<List<Integer>> part : parts.values()) {
            product *= part.size();
            List<Repair> own = part.stream().map(this::repair).toList();
            if (weight(own.get(0)) > 0) {
                split.add(own);
            }
        }
        return product == repairs.size() ? split : List.of(repairs);
    }

    private int weight(Repair repair) {
        return Arrays.stream(repair.cells).map(task::weight).sum();
    }

    private Repair repair(List<Integer> own) {
        List<Atom> chosen = own.stream().map(atoms::get).toList();
        return new Repair(
                chosen.stream().mapToInt(Atom::cell).toArray(),
                chosen.stream().mapToLong(Atom::figure).toArray(),
                chosen.stream().mapToLong(Atom::least).toArray(),
                chosen.stream().mapToLong(Atom::most).toArray());
    }

    /**
     * Joins what is in every repair and stands in one equation: whether the one makes up for the other cannot be told
     * from how often they occur.
     */
    private void joinNeighbours(long[] occurrences) {
        int[] repair = members[0];
        for (int i = 0; i < repair.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean inAll = occurrences[repair[i]] == members.length && occurrences[repair[j]] == members.length;
                if (inAll && root(repair[i]) != root(repair[j]) && shareEquation(repair[i], repair[j])) {
                    join(repair[i], repair[j]);
                }
            }
        }
    }

    private boolean shareEquation(int a, int b) {
        int one = atoms.get(a).cell();
        int other = atoms.get(b).cell();
        return task.system().rows().stream().anyMatch(row -> row.has(one) && row.has(other));
    }

    /**
     * Joins what occurs together more often, or less, than if the one were chosen without a look at the other; returns
     * how often each occurs.
     */
    private long[] joinDependent() {
        long[] single = new long[parent.length];
        Map<Long, Long> together = new HashMap<>();
        for (int[] repair : members) {
            for (int i = 0; i < repair.length; i++) {
                single[repair[i]]++;
                for (int j = 0; j < i; j++) {
                    together.merge(pair(repair[i], repair[j]), 1L, Long::sum);
                }
            }
        }
        for (int a = 0; a < parent.length; a++) {
            for (int b = 0; b < a; b++) {
                long both = together.getOrDefault(pair(a, b), 0L);
                if (root(a) != root(b) && both * members.length != single[a] * single[b]) {
                    join(a, b);
                }
            }
        }
        return single;
    }

    private static long pair(int a, int b) {
        return ((long) Math.max(a, b) << 32) | Math.min(a, b);
    }

    private void join(int a, int b) {
        parent[root(a)] = root(b);
    }

    private int root(int atom) {
        int root = atom;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }
}
