// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.file;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * A way to damage a file.
 *
 * @param name what it does
 * @param suits whether it can be done to a file
 * @param change does it; the bytes it gets are its own
 */
record FileMutation(String name, Predicate<byte[]> suits, Change change) {

    /** Changes a file. */
    @FunctionalInterface
    interface Change {
        byte[] apply(byte[] file, SplittableRandom random);
    }

    static List<FileMutation> all() {
        List<FileMutation> all = new ArrayList<>(ByteMutations.ALL);
        all.addAll(ArchiveMutations.ALL);
        all.addAll(CompoundMutations.ALL);
        return all;
    }

    /** Tells whether what one sees may move with it, as if someone had deleted a cell of a sheet. */
    boolean moves() {
        return name.equals("xml: element left out") || name.equals("xml: tags unwrapped");
    }

    @Override
    public String toString() {
        return name;
    }
}
