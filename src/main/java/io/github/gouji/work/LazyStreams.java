// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.work;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams in a fixed order that take each thing when it is asked for, and hold none. */
public final class LazyStreams {

    private LazyStreams() {}

    /** Returns the rest of the things. */
    public static <R> Stream<R> of(Iterator<? extends R> things) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(things, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * Returns what follows from each of several things, one after the other, as a {@code flatMap} does that holds all that
     * follows from one of them.
     */
    public static <T, R> Stream<R> following(
            Iterable<T> things, Function<? super T, ? extends Iterator<? extends R>> following) {
        return of(new Chain<>(things.iterator(), following));
    }
}
