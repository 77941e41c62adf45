// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.Finding;
import io.github.gouji.Outcome;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.Severity;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a summary of many documents needs to know of one: all of it stands in a line of {@link CheckJson#lines}, too.
 *
 * @param source the name of the document
 * @param outcome what became of it
 * @param read whether it was read as a whole; true of a file that was not to be read
 * @param year the year reported on; {@code null} if it is not known
 * @param agency the body that reports; {@code null} if it is not known
 * @param findings the broken rules
 */
public record Digest(
        String source,
        Outcome outcome,
        boolean read,
        @Nullable Integer year,
        @Nullable String agency,
        List<Broken> findings)
        implements Serializable {

    /**
     * A broken rule.
     *
     * @param rule its id
     * @param severity how grave it is
     * @param scope where: the id of a column, a row, a group, a cell or a table
     * @param cell the first of the cells concerned; {@code null} if there is none
     */
    public record Broken(
            String rule,
            Severity severity,
            String scope,
            @Nullable Cell cell) implements Serializable {

        /** Rejects a missing part. */
        public Broken {
            requireNonNull(rule, "rule");
            requireNonNull(severity, "severity");
            requireNonNull(scope, "scope");
        }

        static Broken of(Finding finding) {
            Cell first =
                    finding.cells().isEmpty() ? null : finding.cells().get(0).cell();
            return new Broken(finding.rule().id(), finding.severity(), finding.scope(), first);
        }
    }

    /** Rejects a missing part, and copies the list. */
    public Digest {
        requireNonNull(source, "source");
        requireNonNull(outcome, "outcome");
        findings = List.copyOf(findings);
    }

    /** Returns the digest of a document. */
    public static Digest of(CheckedDocument document) {
        if (document instanceof Checked checked) {
            CheckResult result = checked.result();
            return new Digest(
                    checked.source(),
                    checked.outcome(),
                    result.isRead(),
                    result.report().year(),
                    result.report().agency(),
                    result.findings().stream().map(Broken::of).toList());
        }
        Outcome outcome = document.outcome();
        return new Digest(document.source(), outcome, outcome == Outcome.SKIPPED, null, null, List.of());
    }

    /** Tells whether there is a finding as grave as this, or graver. */
    public boolean has(Severity severity) {
        requireNonNull(severity, "severity");
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }
}
