// SPDX-License-Identifier: Apache-2.0
/**
 * What the formats of word processors and spreadsheets share: the parts of a file, its XML, its limits, and text with what was
 * left out of it. Knows {@code report}, {@code read}, {@code read.document} and {@code read.binary}.
 */
@NullMarked
package io.github.gouji.read.office;

import org.jspecify.annotations.NullMarked;
