// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read;

import java.util.function.IntFunction;

/** Families of documents that cost a careless reader time or memory out of proportion, each in any size. */
public enum HostileDocuments {
    TAGS(size -> "<p>".repeat(size / 3)),
    UNCLOSED_FONTS(size -> "<b a=1><i b=2><u c=3>".repeat(100) + "<p>x".repeat(size / 4)),
    ATTRIBUTES(size -> "<p" + " a".repeat(size / 2) + ">"),
    MANY_ATTRIBUTES(size -> ("<p" + " a b c d e f g h".repeat(20) + ">").repeat(size / 330)),
    COMMENTS(size -> "<p>" + "a<!---->".repeat(size / 8)),
    UNCLOSED_COMMENT(size -> "<p><!--" + "-- ".repeat(size / 3)),
    UNCLOSED_QUOTE(size -> "<p a=\"" + "<td ".repeat(size / 4)),
    RAW_TEXT(size -> "<script>" + "</scrip".repeat(size / 7)),
    ONE_TEXT(size -> "<p>" + "年".repeat(size / 3)),
    NESTED_CELLS(size -> ("<table><tr><td>" + "年".repeat(300)).repeat(size / 1000)),
    CELLS(size -> "<table><tr>" + "<td>1".repeat(size / 5)),
    ROWS(size -> "<table>" + "<tr><td>1".repeat(size / 9)),
    ROW_SPANS(size -> ("<table><tr>" + "<td rowspan=199>1".repeat(999) + "<tr>".repeat(198) + "</table>")
            .repeat(1 + size / 20_000)),
    COVERED_CELLS(
            size -> "<table><tr><td>1" + "<td rowspan=0>1".repeat(900) + "<tr><td colspan=901>1".repeat(size / 21)),
    PIPES(size -> "|".repeat(size)),
    PIPE_ROWS(size -> "|1|2|\n".repeat(size / 6)),
    ESCAPED_PIPES(size -> "|" + "\\".repeat(size) + "|"),
    LINES(size -> "\n".repeat(size)),
    SHORT_LINES(size -> "a\n".repeat(size / 2)),
    QUOTED(size -> ">".repeat(size)),
    OPEN_TABLES(size -> "x\n" + "<table>\n".repeat(size / 8)),
    OPEN_COMMENTS(size -> "x\n" + "<!--\n".repeat(size / 5)),
    STRUCK(size -> "x " + "~~".repeat(size / 2)),
    LESS_THAN(size -> "x " + "<a".repeat(size / 2)),
    AMPERSANDS(size -> "x " + "&".repeat(size)),
    CARETS(size -> "x " + "^".repeat(size)),
    LINKS(size -> "x " + "[](".repeat(size / 3)),
    NESTED_SPANS(size -> "x " + "[".repeat(size / 6) + "]{.a}".repeat(size / 6)),
    BRACES(size -> "x " + " {a".repeat(size / 3)),
    OPEN_VALUES(size -> "\"a,b,c\n".repeat(size / 7)),
    VALUES(size -> "1,".repeat(size / 2) + "\n" + "1,".repeat(size / 2)),
    RULES(size -> "-- --\n".repeat(size / 6)),
    RULES_OF_MANY_RUNS(size -> ("-- ".repeat(900) + "\n\n" + "a\n").repeat(size / 2703)),
    BORDERS(size -> "+--+\n".repeat(size / 5)),
    WIDE_BORDERS(size -> ("+-".repeat(500) + "+\n" + "|a".repeat(500) + "|\n").repeat(size / 2004));

    private final IntFunction<String> family;

    HostileDocuments(IntFunction<String> family) {
        this.family = family;
    }

    /** Returns a document of the family of about so many bytes. */
    public String ofSize(int size) {
        return family.apply(size);
    }
}
