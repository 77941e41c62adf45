// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The three chapters of running text. A chapter is {@code null} where it is not known.
 *
 * @param overview 一、总体情况
 * @param problems 五、存在的主要问题及改进情况
 * @param otherMatters 六、其他需要报告的事项
 */
public record Narrative(
        @Nullable String overview,
        @Nullable String problems,
        @Nullable String otherMatters) implements Serializable {

    /** The narrative of a report of which only the tables are known. */
    public static final Narrative UNKNOWN = new Narrative(null, null, null);
}
