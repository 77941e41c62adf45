// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.shape;

import io.github.gouji.report.Heading;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a figure that stand on one side of it: of its row, of its column, of both, or none.
 *
 * @param row the heading of a row; {@code null} if it stands elsewhere
 * @param column the heading of a column; {@code null} if it stands elsewhere
 */
public record HeadingPair(@Nullable Heading row, @Nullable Heading column) {

    /** Headings are constants: to compare what they are costs more than to compare which. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HeadingPair pair && row == pair.row && column == pair.column;
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(row) + Objects.hashCode(column);
    }
}
