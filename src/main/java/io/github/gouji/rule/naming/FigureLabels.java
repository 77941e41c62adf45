// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.naming;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Heading;
import io.github.gouji.report.Wording;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures by the labels of the form, such as {@code 一·总计}: a row and a column, or one of them for the whole row or
 * column. A row is called by its number, its words or both, a column by its words; both in English too.
 */
public final class FigureLabels {

    private static final char DOT = '·';
    private static final String STAR = "*";

    /** The ids by label, under the first character of the label. */
    private static final Map<Character, Map<String, Set<String>>> LABELS = new HashMap<>();

    /** The labels as people write them. */
    private static final Set<String> SHOWN = new LinkedHashSet<>();

    static {
        for (Cell cell : Cell.all()) {
            String row = FigureNames.row(cell);
            for (String rowName : names(cell.row())) {
                for (String columnName : names(cell.column())) {
                    put(rowName + DOT + columnName, cell.id());
                    put(
                            STAR + DOT + columnName,
                            cell.table().id() + "." + STAR + "." + cell.column().id());
                    put(
                            columnName,
                            cell.table().id() + "." + STAR + "." + cell.column().id());
                }
                put(rowName + DOT + STAR, row + "." + STAR);
                put(rowName, row + "." + STAR);
            }
        }
    }

    private FigureLabels() {}

    private static Set<String> names(Heading heading) {
        Set<String> names = new LinkedHashSet<>();
        for (Edition edition : Edition.values()) {
            for (Wording name : List.of(heading.shortLabel(edition), heading.label(edition), heading.title(edition))) {
                names.add(name.zh());
                names.add(name.en());
            }
            int section = heading.number().indexOf('（');
            if (section > 0) {
                names.add(heading.label(edition).zh().substring(section));
            }
        }
        return names;
    }

    private static void put(String label, String id) {
        String key = key(label);
        LABELS.computeIfAbsent(key.charAt(0), any -> new HashMap<>())
                .computeIfAbsent(key, any -> new LinkedHashSet<>())
                .add(id);
        SHOWN.add(label);
    }

    /**
     * A label in a text.
     *
     * @param ids what it may stand for
     * @param end the place behind it in the text
     */
    public record Match(Set<String> ids, int end) {}

    /** Returns the longest label that begins here and ends where a name may end; {@code null} if none does. */
    public static @Nullable Match at(String text, int start) {
        Map<String, Set<String>> candidates = LABELS.getOrDefault(normal(text.charAt(start)), Map.of());
        Match longest = null;
        for (Map.Entry<String, Set<String>> candidate : candidates.entrySet()) {
            int end = end(candidate.getKey(), text, start);
            if (end > (longest == null ? start : longest.end()) && !goesOn(text, end)) {
                longest = new Match(candidate.getValue(), end);
            }
        }
        return longest;
    }

    /** Returns the place behind the label in the text; -1 if it does not begin there. */
    private static int end(String key, String text, int start) {
        int at = start;
        for (int i = 0; i < key.length(); i++) {
            while (i > 0 && at < text.length() && isNothing(text.charAt(at))) {
                at++;
            }
            if (at == text.length() || normal(text.charAt(at)) != key.charAt(i)) {
                return -1;
            }
            at++;
        }
        while (at < text.length() && isQuote(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Tells whether the name is not over here: then it is another one, and longer. */
    private static boolean goesOn(String text, int end) {
        int at = end;
        while (at < text.length() && isNothing(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        char next = normal(text.charAt(at));
        return Character.isLetterOrDigit(next) || next == DOT || next == '.' || next == '、';
    }

    /** Returns the question whether the nearest label is meant; "" if none is near. */
    public static Wording question(String label) {
        return Suggestion.question(label, known());
    }

    private static Collection<String> known() {
        return SHOWN;
    }

    private static String key(String label) {
        StringBuilder key = new StringBuilder();
        label.chars().filter(c -> !isNothing((char) c)).forEach(c -> key.append(normal((char) c)));
        return key.toString();
    }

    private static boolean isNothing(char c) {
        return Characters.isSpace(c) || isQuote(c);
    }

    private static boolean isQuote(char c) {
        return "“”‘’「」『』\"'".indexOf(c) >= 0;
    }

    private static char normal(char c) {
        return Character.toLowerCase(Characters.normal(c));
    }
}
