// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.lexicon;

import io.github.gouji.read.lexicon.Meaning.Likeness;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.text.Labels;
import io.github.gouji.report.Heading;
import io.github.gouji.report.RequestRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The headings that labels mean: exactly, else by their beginning, else by likeness. Each text of a document is looked
 * up once. Not thread-safe: one reading owns it.
 */
public final class Lexicon {

    /** A longer text is no label. */
    private static final int LONGEST = 120;

    /** In a longer text a word tells no heading. */
    private static final int LONGEST_TOLD = 40;

    /** A shorter name or label is not told by its beginning. */
    private static final int ENOUGH = 4;

    private static final double SIMILAR = 0.72;

    /** A name by its key; several headings may share it. */
    private static final Map<String, List<Heading>> EXACT = index();

    /** What labels mean that are names of the form: they come again in document after document. */
    private static final Map<String, Meaning> SHARED = new ConcurrentHashMap<>();

    /** So many labels are remembered: all ways to number those of the form, and no more for a stranger's document. */
    private static final int MOST_SHARED = 2000;

    private final Map<String, Meaning> known = new HashMap<>();

    /** What the fields of the document mean, by their places. */
    private @Nullable Meaning[] ofFields = new Meaning[64];

    private static Map<String, List<Heading>> index() {
        Map<String, List<Heading>> index = new LinkedHashMap<>();
        for (Heading heading : FormHeadings.all()) {
            for (String name : Names.of(heading)) {
                String key = key(Labels.normalise(name));
                add(index, key, heading);
                if (key.startsWith("属于")) {
                    add(index, key.substring(2), heading);
                }
                if (heading instanceof RequestRow) {
                    addGroups(index, key, heading);
                }
            }
        }
        return index;
    }

    /** Adds a row's name behind the headings over it, as they run together where cells are lost. */
    private static void addGroups(Map<String, List<Heading>> index, String key, Heading row) {
        String of = row.number().length() > 1
                ? row.number().substring(0, row.number().length() - 1)
                : "";
        String all = row.number().startsWith("三") ? Names.GROUPS.getOrDefault("三", "") : "";
        String group = of.length() > 1 ? Names.GROUPS.getOrDefault(of, "") : "";
        add(index, all + key, row);
        add(index, group + key, row);
        add(index, all + group + key, row);
    }

    private static void add(Map<String, List<Heading>> index, String key, Heading heading) {
        List<Heading> headings = index.computeIfAbsent(key, any -> new ArrayList<>());
        if (!headings.contains(heading)) {
            headings.add(heading);
        }
    }

    /** Returns what a cell's text may mean; nothing where it is a figure. */
    public Meaning meaning(Field field) {
        int at = field.at();
        if (at < 0) {
            return find(field);
        }
        if (at >= ofFields.length) {
            ofFields = Arrays.copyOf(ofFields, Math.max(at + 1, 2 * ofFields.length));
        }
        Meaning meaning = ofFields[at];
        if (meaning == null) {
            meaning = find(field);
            ofFields[at] = meaning;
        }
        return meaning;
    }

    private Meaning find(Field field) {
        return field.isFigure() || field.isEmpty() ? Meaning.NONE : meaning(field.label());
    }

    /** Returns what a normalised text may mean. */
    public Meaning meaning(String label) {
        if (label.isEmpty() || label.length() > LONGEST) {
            return Meaning.NONE;
        }
        Meaning meaning = SHARED.get(label);
        return meaning == null ? known.computeIfAbsent(label, Lexicon::findAndShare) : meaning;
    }

    private static Meaning findAndShare(String label) {
        Meaning meaning = find(label);
        if ((meaning.isExact() || meaning == Meaning.GENERAL) && SHARED.size() < MOST_SHARED) {
            SHARED.put(label, meaning);
        }
        return meaning;
    }

    /** Returns what a label means that a border has cut in two; nothing where the lower part adds nothing to the upper one. */
    public Meaning joined(String upper, String lower) {
        String whole = upper + lower;
        return key(whole).equals(key(upper)) ? Meaning.NONE : meaning(whole);
    }

    /** Returns the headings that a normalised text names, without a look at those that it is just like. */
    public Meaning named(String label) {
        Meaning meaning = label.isEmpty() || label.length() > LONGEST ? null : byName(label, key(label));
        return meaning == null ? Meaning.NONE : meaning;
    }

    private static Meaning find(String label) {
        String key = key(label);
        Meaning named = byName(label, key);
        return named == null ? byLikeness(key) : named;
    }

    /** Returns the headings that are named; none if the text names no single one for sure, {@code null} if it may be like one. */
    private static @Nullable Meaning byName(String label, String key) {
        if (key.isEmpty()) {
            return Meaning.NONE;
        }
        List<Heading> exact = EXACT.get(key);
        if (exact != null) {
            return new Meaning(byNumber(exact, label), Likeness.EXACT);
        }
        List<Heading> told = label.length() > LONGEST_TOLD ? List.of() : Names.toldIn(label);
        if (!told.isEmpty()) {
            return new Meaning(told, Likeness.CUT);
        }
        return Names.isGeneral(key) ? Meaning.GENERAL : null;
    }

    /** Of several rows of one name those are meant that bear the number of the label: （六）其他 and 3.其他. */
    private static List<Heading> byNumber(List<Heading> headings, String label) {
        if (headings.size() == 1) {
            return headings;
        }
        String before = label.substring(
                0, label.length() - Labels.withoutNumbering(label).length());
        List<Heading> numbered = headings.stream()
                .filter(heading -> !heading.number().isEmpty() && bears(before, heading.number()))
                .toList();
        return numbered.isEmpty() ? headings : numbered;
    }

    private static boolean bears(String before, String number) {
        char last = number.charAt(number.length() - 1) == '）'
                ? number.charAt(number.length() - 2)
                : number.charAt(number.length() - 1);
        return !before.isEmpty() && before.replaceAll("[^一二三四五六七八九十\\d]", "").endsWith(String.valueOf(last));
    }

    private static Meaning byLikeness(String key) {
        List<Heading> cut = new ArrayList<>();
        List<Heading> pieces = new ArrayList<>();
        List<Heading> alike = new ArrayList<>();
        int longest = 0;
        double most = SIMILAR;
        for (Map.Entry<String, List<Heading>> named : EXACT.entrySet()) {
            String name = named.getKey();
            boolean begins = name.length() >= ENOUGH && key.startsWith(name);
            boolean isBegun = key.length() >= ENOUGH && name.startsWith(key);
            if (begins && isNameOfAnother(key.substring(name.length()))) {
                return Meaning.NONE;
            }
            if (begins || isBegun) {
                int length = Math.min(name.length(), key.length());
                longest = keep(cut, named.getValue(), length, longest);
            } else if (key.length() > ENOUGH && name.contains(key)) {
                named.getValue().stream()
                        .filter(heading -> !pieces.contains(heading))
                        .forEach(pieces::add);
            } else if (mayBeAlike(key, name)) {
                double similarity = Labels.similarity(key, name);
                if (similarity > most) {
                    alike.clear();
                }
                if (similarity >= most) {
                    most = similarity;
                    named.getValue().stream()
                            .filter(heading -> !alike.contains(heading))
                            .forEach(alike::add);
                }
            }
        }
        if (!cut.isEmpty()) {
            return new Meaning(cut, Likeness.CUT);
        }
        return new Meaning(alike.isEmpty() ? pieces : alike, Likeness.ALIKE);
    }

    /** Tells whether the rest of a label names a heading too, so that two rows have run into one. */
    private static boolean isNameOfAnother(String rest) {
        return rest.length() >= ENOUGH && EXACT.containsKey(rest);
    }

    /** Keeps the headings of the longest name alone, and returns its length. */
    private static int keep(List<Heading> kept, List<Heading> headings, int length, int longest) {
        if (length > longest) {
            kept.clear();
        }
        if (length >= longest) {
            headings.stream().filter(heading -> !kept.contains(heading)).forEach(kept::add);
        }
        return Math.max(length, longest);
    }

    /** Tells whether lengths and signs leave room for enough likeness, which is costly to measure. */
    private static boolean mayBeAlike(String key, String name) {
        int all = key.length() + name.length();
        if (2.0 * Math.min(key.length(), name.length()) / all < SIMILAR) {
            return false;
        }
        int common = 0;
        for (int i = 0; i < key.length(); i++) {
            common += name.indexOf(key.charAt(i)) >= 0 ? 1 : 0;
        }
        return 2.0 * common / all >= SIMILAR;
    }

    /** Returns a normalised label without numbering, notes in brackets and punctuation. */
    static String key(String label) {
        String bare = Labels.withoutNumbering(label);
        StringBuilder key = new StringBuilder(bare.length());
        int depth = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (c >= '\u4e00' || c == '/')) {
                key.append(c);
            }
        }
        boolean isInBrackets = key.isEmpty() && bare.length() > 2 && bare.charAt(0) == '(';
        return isInBrackets ? key(bare.substring(1).replace("(", "").replace(")", "")) : strip(key.toString());
    }

    /** Takes off what stands over several headings and has run into one of them. */
    private static String strip(String key) {
        for (String over : Names.OVER) {
            if (key.startsWith(over) && key.length() > over.length()) {
                return key.substring(over.length());
            }
        }
        return key;
    }
}
