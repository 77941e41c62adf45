// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.word;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.Allowance;
import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open where a document is being read: an instruction, which nobody sees, and then its result. */
final class Fields {

    /** For each field whether its instruction, and not yet its result, is being read; the innermost first. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final Allowance allowance;
    private int instructions;

    Fields(Allowance allowance) {
        this.allowance = allowance;
    }

    void begin() throws UnreadableDocumentException {
        allowance.nested(fields.size() + 1);
        fields.push(true);
        instructions++;
    }

    /** Goes on from the instruction to the result. */
    void separate() {
        if (end()) {
            fields.push(false);
        }
    }

    boolean end() {
        Boolean isInstruction = fields.poll();
        if (isInstruction != null && isInstruction) {
            instructions--;
        }
        return isInstruction != null;
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
