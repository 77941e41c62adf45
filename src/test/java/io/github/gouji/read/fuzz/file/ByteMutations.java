// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.file;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Damage that takes a file as mere bytes. */
final class ByteMutations {

    private static final int LONGEST = 4096;

    static final List<FileMutation> ALL = List.of(
            of("bytes: flipped", ByteMutations::flipped),
            of("bytes: cut off", (file, random) -> Arrays.copyOf(file, random.nextInt(file.length))),
            of("bytes: left out", (file, random) -> spliced(file, random, 0)),
            of("bytes: doubled", (file, random) -> spliced(file, random, 2)),
            of("bytes: zero", ByteMutations::blank));

    private ByteMutations() {}

    private static FileMutation of(String name, FileMutation.Change change) {
        return new FileMutation(name, file -> file.length > 1, change);
    }

    static byte[] flipped(byte[] file, SplittableRandom random) {
        byte[] flipped = file.clone();
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            flipped[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    static byte[] spliced(byte[] file, SplittableRandom random, int times) {
        int begin = random.nextInt(file.length);
        int end = begin + 1 + random.nextInt(Math.min(LONGEST, file.length - begin));
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        spliced.write(file, 0, begin);
        for (int i = 0; i < times; i++) {
            spliced.write(file, begin, end - begin);
        }
        spliced.write(file, end, file.length - end);
        return spliced.toByteArray();
    }

    private static byte[] blank(byte[] file, SplittableRandom random) {
        byte[] blank = file.clone();
        int begin = random.nextInt(file.length);
        int end = Math.min(file.length, begin + 1 + random.nextInt(LONGEST));
        Arrays.fill(blank, begin, end, random.nextBoolean() ? 0 : (byte) 0xFF);
        return blank;
    }
}
