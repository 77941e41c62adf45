// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** The layouts in which tests draw the form. */
public final class Styles {

    private Styles() {}

    /** Returns the layouts by their names. */
    public static Map<String, Style> all() {
        Map<String, Style> styles = new LinkedHashMap<>();
        styles.put("plain", Style.PLAIN);
        for (Style.Rules rules : Style.Rules.values()) {
            styles.put(rules.name(), Style.PLAIN.with(rules));
        }
        styles.put("one by one", Style.PLAIN.with(Style.Labels.ONE_BY_ONE));
        styles.put("turned", Style.PLAIN.with(Style.Labels.TURNED));
        styles.put("broken", Style.PLAIN.brokenAfter(11, false));
        styles.put("broken in （五）", Style.PLAIN.with(Style.Rules.CELL_BY_CELL).brokenAfter(16, false));
        styles.put("broken, header repeated", Style.PLAIN.brokenAfter(7, true));
        styles.put("broken and open", Style.PLAIN.with(Style.Rules.OPEN).brokenAfter(12, false));
        styles.put("bold", Style.PLAIN.inBold());
        styles.put("bold without lines", Style.PLAIN.with(Style.Rules.NONE).inBold());
        styles.put("small", Style.PLAIN.withSize(4.5));
        styles.put("disorder", Style.PLAIN.inDisorder());
        styles.put("disorder without lines", Style.PLAIN.with(Style.Rules.NONE).inDisorder());
        styles.put("without lines, broken", Style.PLAIN.with(Style.Rules.NONE).brokenAfter(9, true));
        styles.put("without lines, small", Style.PLAIN.with(Style.Rules.NONE).withSize(5));
        styles.put(
                "without lines, one by one", Style.PLAIN.with(Style.Rules.NONE).with(Style.Labels.ONE_BY_ONE));
        styles.put("lying, one by one", Style.PLAIN.with(Style.Rules.LYING).with(Style.Labels.ONE_BY_ONE));
        return styles;
    }
}
