// SPDX-License-Identifier: Apache-2.0
/**
 * What a report says outside its tables: who reports on which year, and the running text of chapters 一, 五 and 六.
 *
 * <p>This room knows {@code report}, {@code read}, {@code read.document} and {@code read.text} alone, and is not exported.
 */
@NullMarked
package io.github.gouji.read.narrative;

import org.jspecify.annotations.NullMarked;
