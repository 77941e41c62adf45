// SPDX-License-Identifier: Apache-2.0
/**
 * The manual of rules: each rule with its words, source and formulas, an example that holds, one that breaks, and the slips
 * that break it. The examples are computed, so they are true of any rule. Knows how reports are checked and how pages are
 * written.
 */
@NullMarked
package io.github.gouji.write.manual;

import org.jspecify.annotations.NullMarked;
