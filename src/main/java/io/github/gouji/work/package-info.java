// SPDX-License-Identifier: Apache-2.0
/**
 * Work on many things by several threads, with what comes of it in the order of the things, and streams of things that
 * are too many to be held. This room knows the JDK alone, and nothing of what the work is.
 */
@NullMarked
package io.github.gouji.work;

import org.jspecify.annotations.NullMarked;
