// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import java.io.CharArrayReader;
import java.io.Reader;
import java.util.Arrays;

/** A source of which parts are left out, and into which words are put; both from the beginning to the end. */
final class Excerpt {

    private static final int ROOM = 64;

    private final char[] source;
    private char[] signs;
    private int size;
    /** How much of the source was taken over or left out. */
    private int done;

    Excerpt(char[] source) {
        this.source = source;
        this.signs = new char[source.length + ROOM];
    }

    void leaveOut(int from, int to) {
        takeUntil(from, 0);
        done = to;
    }

    void insert(int at, String words) {
        takeUntil(at, words.length());
        words.getChars(0, words.length(), signs, size);
        size += words.length();
    }

    /** Returns a reader of what there is, with the rest of the source. */
    Reader reader() {
        takeUntil(source.length, 0);
        return new CharArrayReader(signs, 0, size);
    }

    private void takeUntil(int end, int more) {
        int needed = size + end - done + more;
        if (needed > signs.length) {
            signs = Arrays.copyOf(signs, Math.max(needed, signs.length + signs.length / 2));
        }
        System.arraycopy(source, done, signs, size, end - done);
        size += end - done;
        done = end;
    }
}
