// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.report.Heading;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a figure that stand on one side of it: of its row, of its column, of both, or none.
 *
 * @param row the heading of a row; {@code null} if it stands elsewhere
 * @param column the heading of a column; {@code null} if it stands elsewhere
 */
record HeadingPair(@Nullable Heading row, @Nullable Heading column) {}
