// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What a service takes upon itself at most.
 *
 * @param document the size of a document in bytes
 * @param memory how many bytes of documents are held at once; a request beyond it is told to come again
 * @param workers how many documents are checked at once
 * @param waiting how many more may wait for their turn; a request beyond it is told to come again
 * @param receiving how long a request may take to arrive
 * @param working how long a document may take to be checked, waiting included
 */
public record Limits(int document, int memory, int workers, int waiting, Duration receiving, Duration working) {

    /** What suits a machine that other programs use, too, and a heap of 256 MB. */
    public static final Limits STANDARD = new Limits(
            16 << 20,
            48 << 20,
            Math.min(4, Runtime.getRuntime().availableProcessors()),
            64,
            Duration.ofSeconds(20),
            Duration.ofSeconds(60));

    /** Rejects limits by which nothing could be done. */
    public Limits {
        requireNonNull(receiving, "receiving");
        requireNonNull(working, "working");
        if (document < 1 || memory < document || workers < 1 || waiting < 0) {
            throw new IllegalArgumentException("limits that nothing is within: document " + document + ", memory "
                    + memory + ", workers " + workers + ", waiting " + waiting);
        }
    }
}
