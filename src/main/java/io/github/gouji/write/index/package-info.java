// SPDX-License-Identifier: Apache-2.0
/**
 * The index of many reports: counts, a table to sort and search, and a map of the form that shows where errors fall. Knows
 * what is found in a report, the form as it is printed, and how pages are written.
 */
@NullMarked
package io.github.gouji.write.index;

import org.jspecify.annotations.NullMarked;
