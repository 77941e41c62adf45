// SPDX-License-Identifier: Apache-2.0
/**
 * A service for the browser and the scripts of one machine: documents are posted, what was found comes back, nothing is
 * kept. Answers on the loopback address alone, and only what comes from its own page or from no page at all. May know what
 * checks, annotates and writes.
 */
@NullMarked
package io.github.gouji.serve;

import org.jspecify.annotations.NullMarked;
