// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.work;

/**
 * What is to be done with each of many things.
 *
 * @param <T> the things
 * @param <R> what comes of each
 */
public interface Job<T, R> {

    /** Does the work, in one of the working threads. Whatever it throws fails this thing alone. */
    R done(T thing);

    /** Says what comes of a thing whose work threw this: an error of the JVM, such as a want of memory, or an exception. */
    R failed(T thing, Throwable failure);

    /** Says what comes of a thing whose work took too long. */
    R givenUp(T thing);
}
