// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds up over all ways to divide amendments into mistakes how likely these are. Amendments that no mistake joins are
 * taken apart.
 */
final class Ways {

    /** Of more amendments that hang together than this the likeliest mistake of the first one is taken each time. */
    private static final int MOST_TO_DIVIDE = 10;

    /** So it is where more mistakes than these may join them: too many ways would have to be added up. */
    private static final int MOST_JOINTS = 12;

    private final double further;
    private final double logFurther;
    private final double[] alone;
    private final List<Joint> joints = new ArrayList<>();
    /** The amendment with the lowest number that each hangs together with. */
    private final int[] root;

    /**
     * Begins with amendments that are a mistake each.
     *
     * @param further how likely one more mistake is
     * @param logFurther its logarithm
     * @param alone the likelihood of each amendment by itself
     */
    Ways(double further, double logFurther, double[] alone) {
        this.further = further;
        this.logFurther = logFurther;
        this.alone = alone;
        root = new int[alone.length];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
    }

    /** Amendments that one mistake explains, by their numbers, ascending. */
    private static final class Joint {
        final int[] members;
        final double chance;

        Joint(int[] members, double chance) {
            this.members = members;
            this.chance = chance;
        }
    }

    /** Adds that one mistake of this likelihood may be behind several; nothing where that is zero. */
    void join(double chance, int... members) {
        if (chance > 0) {
            joints.add(new Joint(members, chance));
            for (int member : members) {
                merge(root[members[0]], root[member]);
            }
        }
    }

    private void merge(int a, int b) {
        for (int i = 0; a != b && i < root.length; i++) {
            root[i] = root[i] == Math.max(a, b) ? Math.min(a, b) : root[i];
        }
    }

    /** Returns the logarithm of the sum. */
    double log() {
        double log = -logFurther;
        boolean[] taken = new boolean[alone.length];
        for (int i = 0; i < alone.length; i++) {
            if (root[i] == i) {
                log += log(i, taken);
            }
        }
        return log;
    }

    private double log(int part, boolean[] taken) {
        int members = 0;
        for (int other : root) {
            members += other == part ? 1 : 0;
        }
        return members > MOST_TO_DIVIDE || joints.size() > MOST_JOINTS
                ? likeliest(part, taken)
                : StrictMath.log(sum(part, part, taken));
    }

    private double sum(int part, int from, boolean[] taken) {
        int first = next(part, from, taken);
        if (first == root.length) {
            return 1;
        }
        taken[first] = true;
        double sum = further * alone[first] * sum(part, first + 1, taken);
        taken[first] = false;
        for (Joint joint : joints) {
            if (joint.members[0] == first && isFree(joint, taken)) {
                set(joint, taken, true);
                sum += further * joint.chance * sum(part, first + 1, taken);
                set(joint, taken, false);
            }
        }
        return sum;
    }

    private double likeliest(int part, boolean[] taken) {
        double log = 0;
        for (int first = next(part, part, taken); first < root.length; first = next(part, first, taken)) {
            double best = StrictMath.log(alone[first]);
            double gain = 0;
            Joint chosen = new Joint(new int[] {first}, alone[first]);
            for (Joint joint : joints) {
                if (joint.members[0] == first && isFree(joint, taken)) {
                    double instead = 0;
                    for (int member : joint.members) {
                        instead += StrictMath.log(further * alone[member]);
                    }
                    double better = StrictMath.log(further * joint.chance) - instead;
                    if (better > gain) {
                        gain = better;
                        chosen = joint;
                        best = StrictMath.log(joint.chance);
                    }
                }
            }
            set(chosen, taken, true);
            log += logFurther + best;
        }
        return log;
    }

    private int next(int part, int from, boolean[] taken) {
        int next = from;
        while (next < root.length && (taken[next] || root[next] != part)) {
            next++;
        }
        return next;
    }

    private static boolean isFree(Joint joint, boolean[] taken) {
        for (int member : joint.members) {
            if (taken[member]) {
                return false;
            }
        }
        return true;
    }

    private static void set(Joint joint, boolean[] taken, boolean value) {
        for (int member : joint.members) {
            taken[member] = value;
        }
    }
}
