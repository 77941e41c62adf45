// SPDX-License-Identifier: Apache-2.0
/**
 * The manual of rules: each rule with its words, source and formulas, an example that holds, one that breaks, and the slips
 * that break it. The examples are computed, so they are true of any rule. Knows how reports are checked, how pages are
 * written, and how the page on a report writes sums.
 */
@NullMarked
package io.github.gouji.write.manual;

import org.jspecify.annotations.NullMarked;
