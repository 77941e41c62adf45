// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.json;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.json.JsonForm.Kind;
import io.github.gouji.read.json.JsonTokens.Token;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a report, or of an object within one, by their items of {@link JsonForm}. Each is checked against the
 * form as it comes, so that nothing foreign is stored and nesting cannot go deeper than the form does.
 */
final class JsonValues {

    /** Far beyond any sum of money, and small enough to calculate with. */
    private static final int MAX_DIGITS = 100;

    /** Stands for {@code null} in the JSON. */
    private static final Object NOTHING = new Object();

    /** Stands for an object, whose values stand for themselves. */
    private static final Object OBJECT = new Object();

    private final @Nullable Object[] contents = new @Nullable Object[JsonForm.SIZE];
    private final @Nullable SourceLocation[] locations = new @Nullable SourceLocation[JsonForm.SIZE];

    /** For each edition of a table the first item that it lacks. */
    private final @Nullable JsonItem[] foreign = new @Nullable JsonItem[JsonForm.TABLE_EDITIONS];

    private final JsonItem root;
    private final JsonTokens tokens;

    private JsonValues(JsonItem root, JsonTokens tokens) {
        this.root = root;
        this.tokens = tokens;
    }

    /** Reads the values of an object of the form. */
    static JsonValues of(JsonItem root, JsonTokens tokens) throws IOException {
        JsonValues values = new JsonValues(root, tokens);
        Token first = tokens.current();
        if (first != Token.START_OBJECT && first != Token.NAME && first != Token.END_OBJECT) {
            throw JsonErrors.wrongType("", Kind.OBJECT, first, tokens.text(), tokens.location());
        }
        values.put(root, OBJECT);
        values.object(root, first);
        return values;
    }

    /** Tells whether there is an object. */
    boolean isObject(JsonItem item) {
        return contents[item.index()] == OBJECT;
    }

    /** Returns a {@link String}, {@link Long} or {@link BigDecimal}; {@code null} if there is none, or an object. */
    @Nullable
    Object get(JsonItem item) {
        return get(item.index());
    }

    /** Returns the figure of a cell; {@code null} if there is none. */
    @Nullable
    Number get(Cell cell) {
        return (Number) get(cell.index());
    }

    private @Nullable Object get(int index) {
        Object content = contents[index];
        return content == NOTHING || content == OBJECT ? null : content;
    }

    /** Returns where the value of an item begins; {@code null} if there is none, or that is not known. */
    @Nullable
    SourceLocation location(JsonItem item) {
        return locations[item.index()];
    }

    /** Returns where the cells stand that are there, in form order. */
    Map<Cell, SourceLocation> locations() {
        Map<Cell, SourceLocation> known = new LinkedHashMap<>(2 * JsonForm.SIZE);
        for (Cell cell : Cell.all()) {
            SourceLocation location = locations[cell.index()];
            if (location != null) {
                known.put(cell, location);
            }
        }
        return known;
    }

    /** Returns the first item that the given edition of its table lacks; {@code null} if it lacks none of them. */
    @Nullable
    JsonItem foreignTo(FormTable table, Edition edition) {
        return foreign[JsonForm.number(table, edition)];
    }

    /** Returns the path of an item as messages name it. */
    String shown(JsonItem item) {
        return item.pathWithin(root);
    }

    private void put(JsonItem item, Object content) {
        contents[item.index()] = content;
        locations[item.index()] = tokens.location();
    }

    private void object(JsonItem object, Token first) throws IOException {
        Token token = first == Token.START_OBJECT ? tokens.next() : first;
        for (; token != Token.END_OBJECT; token = tokens.next()) {
            String key = tokens.text();
            JsonItem item = object.get(key);
            if (item == null) {
                throw JsonErrors.unknown(object.pathWithin(root, key), tokens.location());
            }
            if (contents[item.index()] != null) {
                throw JsonErrors.duplicate(shown(item), tokens.location());
            }
            Token found = tokens.next();
            put(item, content(item, found));
            item.noteForeign(foreign);
            if (found == Token.START_OBJECT) {
                object(item, found);
            }
        }
    }

    private Object content(JsonItem item, Token token) throws IOException {
        Kind kind = item.kind();
        if (token == Token.NUMBER && kind == Kind.COUNT) {
            return count(item);
        }
        if (token == Token.NUMBER && kind == Kind.AMOUNT) {
            return amount(item);
        }
        if (token == Token.TEXT && kind == Kind.TEXT) {
            return tokens.text();
        }
        if (token == Token.START_OBJECT && kind == Kind.OBJECT) {
            return OBJECT;
        }
        if (token == Token.NULL) {
            return NOTHING;
        }
        throw JsonErrors.wrongType(shown(item), kind, token, tokens.text(), tokens.location());
    }

    private BigDecimal amount(JsonItem item) throws IOException {
        String digits = tokens.text();
        if (Character.isLetter(digits.charAt(digits.length() - 1))) {
            // NaN or Infinity, which a parser may take for numbers.
            throw JsonErrors.wrongType(shown(item), Kind.AMOUNT, Token.OTHER, digits, tokens.location());
        }
        try {
            BigDecimal amount = digits.length() > MAX_DIGITS ? null : new BigDecimal(digits);
            if (amount != null && Math.abs((long) amount.scale()) <= MAX_DIGITS) {
                return amount;
            }
        } catch (NumberFormatException e) {
            // Its exponent does not even fit an int.
        }
        throw JsonErrors.tooManyDigits(shown(item), MAX_DIGITS, tokens.location());
    }

    /** A whole number may be written as 12.0, as programs without integers do. */
    private Long count(JsonItem item) throws IOException {
        Long plain = tokens.plainNumber();
        if (plain != null) {
            return plain;
        }
        BigDecimal number = amount(item);
        if (number.stripTrailingZeros().scale() > 0) {
            throw JsonErrors.wrongType(shown(item), Kind.COUNT, Token.NUMBER, tokens.text(), tokens.location());
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw JsonErrors.outOfRange(shown(item), Long.MAX_VALUE, tokens.location());
        }
    }
}
