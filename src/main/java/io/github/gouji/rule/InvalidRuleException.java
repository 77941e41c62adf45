// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence what is wrong with a rule, a formula, or the name of a figure or rule, and which name was probably
 * meant. Its message has the sentence in both languages.
 */
public final class InvalidRuleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Wording reason;
    private final @Nullable Integer position;

    /** Creates an exception for a rule or a name as a whole. */
    public InvalidRuleException(Wording reason) {
        this(reason, null);
    }

    /**
     * Creates an exception for a place in a formula.
     *
     * @param reason what is wrong there
     * @param position the number of the character, counted from 1; {@code null} if no formula was read
     */
    public InvalidRuleException(Wording reason, @Nullable Integer position) {
        super(sentence(requireNonNull(reason, "reason"), position).zh() + " / "
                + sentence(reason, position).en());
        this.reason = reason;
        this.position = position;
    }

    private static Wording sentence(Wording reason, @Nullable Integer position) {
        return position == null
                ? reason
                : new Wording("第 " + position + " 个字符：" + reason.zh(), "character " + position + ": " + reason.en());
    }

    /** Returns the sentence, which begins with the position where there is one. */
    public Wording wording() {
        return sentence(reason, position);
    }

    /** Returns the sentence without the position. */
    public Wording reason() {
        return reason;
    }

    /** Returns the number of the character of the formula, counted from 1; {@code null} if no formula was read. */
    public @Nullable Integer position() {
        return position;
    }
}
