// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How text for people is to look.
 *
 * @param locale Chinese, or English for any other
 * @param colour whether to colour it with ANSI escape sequences
 * @param ids whether to name cells and the places of rules by their ids instead of their labels
 */
record TextSettings(Locale locale, boolean colour, boolean ids) {

    /** Sets fields of a line apart. */
    static final String GAP = "  ";

    String in(String zh, String en) {
        return new Wording(zh, en).in(locale);
    }

    /** Returns a sentence that may hold words of the document. */
    String say(String sentence) {
        return clean(ids ? CellIds.in(sentence, locale) : sentence);
    }

    String say(Wording sentence) {
        return say(sentence.in(locale));
    }

    /** Returns the name of a cell: its id, or its label in the words of the form. */
    String name(Cell cell, Form form) {
        return ids ? cell.id() : cell.label(form.edition(cell.table())).in(locale);
    }

    String paint(Style style, String content) {
        String plain = clean(content);
        return colour && !plain.isEmpty() ? style.paint(plain) : plain;
    }

    /** Returns the place in the document as it stands behind something; "" if it is not known. */
    String place(@Nullable SourceLocation location) {
        return location == null ? "" : paint(Style.DIM, location.wording().in(locale));
    }

    /** Puts a field behind others; none if it is "". */
    static String append(String line, String field) {
        return field.isEmpty() ? line : line + GAP + field;
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Takes out what a document could use to command the terminal. */
    static String clean(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
