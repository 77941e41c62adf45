// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.text.Labels;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the groups and results of table 四, as the form has them and as they are in use. */
final class DisputeLabels {

    /** Shorter names that are in use beside the official ones. */
    private static final Map<DisputeResult, List<String>> ALIASES = Map.of(
            DisputeResult.UPHELD, List.of("维持"),
            DisputeResult.CORRECTED, List.of("纠正"),
            DisputeResult.OTHER_RESULT, List.of("其他"),
            DisputeResult.PENDING, List.of("未审结"),
            DisputeResult.TOTAL, List.of("合计"));

    private static final Map<String, DisputeResult> RESULTS = results();

    /** A cell with more text, white space included, is no heading of a column. */
    private static final int LONGEST = 200;

    private DisputeLabels() {}

    /** Returns the group that the text speaks of; {@code null} if it speaks of none, or of several. */
    static @Nullable DisputeGroup group(String text) {
        if (text.contains("未经复议") || text.contains("直接起诉")) {
            return DisputeGroup.LITIGATION_DIRECT;
        }
        if (text.contains("复议后")) {
            return DisputeGroup.LITIGATION_AFTER_RECONSIDERATION;
        }
        boolean reconsideration = text.contains("行政复议") || text.contains("行政法复议");
        return reconsideration && !text.contains("诉讼") ? DisputeGroup.RECONSIDERATION : null;
    }

    /** Returns the result that a heading names; {@code null} if it names none. */
    static @Nullable DisputeResult result(String text) {
        return text.length() > LONGEST || !Labels.mayBe(text) ? null : RESULTS.get(Labels.normalise(text));
    }

    private static Map<String, DisputeResult> results() {
        Map<String, DisputeResult> results = new HashMap<>();
        for (DisputeResult result : DisputeResult.values()) {
            result.titles().forEach(title -> results.putIfAbsent(title, result));
            ALIASES.getOrDefault(result, List.of()).forEach(alias -> results.putIfAbsent(alias, result));
        }
        return results;
    }
}
