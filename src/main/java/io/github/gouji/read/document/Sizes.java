// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

/** Sizes in words. */
public final class Sizes {

    private static final int MEBIBYTE = 1 << 20;

    private Sizes() {}

    /** Returns a size as {@code 64 MiB}, or in bytes where it is not so round. */
    public static String of(long bytes) {
        return bytes % MEBIBYTE == 0 ? bytes / MEBIBYTE + " MiB" : bytes + " B";
    }
}
