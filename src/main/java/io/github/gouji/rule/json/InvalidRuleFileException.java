// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.json;

import static java.util.Objects.requireNonNull;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Wording;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence what is wrong with a rule file, and where. Its message has the sentence in both languages, after
 * the name of the file where that is known.
 */
public final class InvalidRuleFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Wording reason;
    private final @Nullable SourceLocation location;
    private final @Nullable String source;

    /**
     * Creates an exception.
     *
     * @param reason what is wrong, without the place
     * @param location the place in the file; {@code null} if the whole file is meant
     */
    public InvalidRuleFileException(Wording reason, @Nullable SourceLocation location) {
        this(reason, location, null);
    }

    private InvalidRuleFileException(Wording reason, @Nullable SourceLocation location, @Nullable String source) {
        super((source == null ? "" : source + ": ")
                + sentence(requireNonNull(reason, "reason"), location).zh() + " / "
                + sentence(reason, location).en());
        this.reason = reason;
        this.location = location;
        this.source = source;
    }

    private static Wording sentence(Wording reason, @Nullable SourceLocation location) {
        return location == null
                ? reason
                : new Wording(
                        location.wording().zh() + "：" + reason.zh(),
                        location.wording().en() + ": " + reason.en());
    }

    /** Returns the same exception with the name of the file, as the one who asked for it knows it. */
    InvalidRuleFileException withSource(String source) {
        InvalidRuleFileException named = new InvalidRuleFileException(reason, location, source);
        named.initCause(getCause());
        named.setStackTrace(getStackTrace());
        return named;
    }

    /** Returns the sentence with the place; it does not name the file. */
    public Wording wording() {
        return sentence(reason, location);
    }

    /** Returns the sentence without the place in the file. */
    public Wording reason() {
        return reason;
    }

    /** Returns the place; {@code null} if the whole file is meant. */
    public @Nullable SourceLocation location() {
        return location;
    }

    /** Returns the name of the file; {@code null} if it is not known. */
    public @Nullable String source() {
        return source;
    }
}
