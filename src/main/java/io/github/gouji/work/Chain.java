// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.work;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What follows from each of several things, one after the other.
 *
 * @param <T> the things
 * @param <R> what follows from each
 */
final class Chain<T, R> implements Iterator<R> {

    private final Iterator<T> things;
    private final Function<? super T, ? extends Iterator<? extends R>> following;
    private Iterator<? extends R> open = Collections.emptyIterator();

    Chain(Iterator<T> things, Function<? super T, ? extends Iterator<? extends R>> following) {
        this.things = things;
        this.following = following;
    }

    @Override
    public boolean hasNext() {
        while (!open.hasNext()) {
            if (!things.hasNext()) {
                return false;
            }
            open = following.apply(things.next());
        }
        return true;
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return open.next();
    }
}
