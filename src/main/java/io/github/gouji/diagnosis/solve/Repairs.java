// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The repairs that a search found: how many there are, and the first of them as long as there is room. */
final class Repairs {

    /** More repairs than this are counted only: they are too many to look at, and the memory for them has an end. */
    static final int MOST_KEPT = 100_000;

    /** Nor are more kept once they make so many different changes. */
    private static final int MOST_CHANGES = 500_000;

    private final List<Repair> kept = new ArrayList<>();
    /** Each change once: most repairs share most of theirs. */
    private final Map<Change, Change> changes = new HashMap<>();

    private long count;

    boolean hasRoom() {
        return kept.size() < MOST_KEPT && changes.size() < MOST_CHANGES;
    }

    void keep(Repair repair) {
        List<Change> shared = new ArrayList<>(repair.changes().size());
        for (Change change : repair.changes()) {
            Change known = changes.putIfAbsent(change, change);
            shared.add(known == null ? change : known);
        }
        kept.add(new Repair(shared));
        count++;
    }

    void countAnother() {
        count++;
    }

    boolean isEmpty() {
        return count == 0;
    }

    List<Repair> kept() {
        return kept;
    }

    long count() {
        return count;
    }
}
