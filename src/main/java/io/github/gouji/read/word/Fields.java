// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.Allowance;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields that are open where a document is being read: an instruction, which nobody sees, and then its result. */
final class Fields {

    /** Instructions that show something without a result: signs drawn over each other, numbers that are counted. */
    private static final Pattern DRAWS = Pattern.compile(
            "(?i)\\s*(EQ|SYMBOL|MACROBUTTON|GOTOBUTTON|LISTNUM|AUTONUM\\w*|=)(?![a-z]).*", Pattern.DOTALL);

    /** What an instruction begins with is enough to know it. */
    private static final int LONGEST = 200;

    /** A field that is open. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean isInstruction = true;
        private boolean hasResult;
        private @Nullable String choice;
    }

    /**
     * What a field shows that has no result.
     *
     * @param text the text, or else the instruction by which it is drawn
     * @param isText whether it is the text
     */
    record Shown(String text, boolean isText) {}

    /** The innermost first. */
    private final Deque<Field> fields = new ArrayDeque<>();

    private final Allowance allowance;
    private int instructions;

    Fields(Allowance allowance) {
        this.allowance = allowance;
    }

    void begin() throws UnreadableDocumentException {
        allowance.nested(fields.size() + 1);
        fields.push(new Field());
        instructions++;
    }

    /** Notes what is chosen in the innermost field, which is a list to choose from. */
    void choose(String choice) {
        Field field = fields.peek();
        if (field != null) {
            field.choice = choice;
        }
    }

    /** Takes a piece of the instruction of the innermost field. */
    void instruct(String piece) {
        Field field = fields.peek();
        if (field != null && field.isInstruction && field.instruction.length() < LONGEST) {
            field.instruction.append(piece, 0, Math.min(piece.length(), LONGEST));
        }
    }

    /** Goes on from the instruction to the result. */
    void separate() {
        Field field = fields.peek();
        if (field != null && field.isInstruction) {
            field.isInstruction = false;
            instructions--;
        }
    }

    /** Notes that there is text which shows. */
    void meetResult() {
        Field field = fields.peek();
        if (field != null) {
            field.hasResult = true;
        }
    }

    /** Closes the innermost field, and returns what it shows without a result; {@code null} for nothing. */
    @Nullable
    Shown end() {
        Field field = fields.poll();
        if (field == null) {
            return null;
        }
        instructions -= field.isInstruction ? 1 : 0;
        if (field.hasResult) {
            meetResult();
            return null;
        }
        if (field.choice != null) {
            return new Shown(field.choice, true);
        }
        return DRAWS.matcher(field.instruction).matches() ? new Shown(field.instruction.toString(), false) : null;
    }

    /** Tells whether what is being read is an instruction. */
    boolean isInstruction() {
        return instructions > 0;
    }

    int open() {
        return fields.size();
    }

    /** Closes the fields that were opened in a cell and not closed there. */
    void closeTo(int left) {
        while (fields.size() > left) {
            end();
        }
    }
}
