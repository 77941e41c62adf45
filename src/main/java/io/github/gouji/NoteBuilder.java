// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.diagnosis.Correction;
import io.github.gouji.note.Emphasis;
import io.github.gouji.note.Note;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is said at one place, sentence by sentence; none is said twice. Not thread-safe. */
final class NoteBuilder {

    private final SourceLocation location;
    private final int problem;
    private final Set<String> lines = new LinkedHashSet<>();
    private Emphasis emphasis = Emphasis.MEMBER;
    private String brief = "";

    NoteBuilder(SourceLocation location, int problem) {
        this.location = location;
        this.problem = problem;
    }

    int problem() {
        return problem;
    }

    /** Says first what the figure should be. */
    void correct(Correction correction, Locale locale) {
        if (correction.isForced()) {
            String should = new BigDecimal(correction.expected().toString()).toPlainString();
            brief = new Wording("应为 " + should, "should be " + should).in(locale);
        }
        add(Emphasis.SUSPECT, correction.expectation().in(locale));
    }

    void add(Emphasis emphasis, String line) {
        if (emphasis.compareTo(this.emphasis) < 0) {
            this.emphasis = emphasis;
        }
        lines.add(line);
    }

    void add(String line) {
        lines.add(line);
    }

    Note build() {
        return new Note(location, emphasis, problem, brief, List.copyOf(lines));
    }
}
