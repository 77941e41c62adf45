// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gouji.Outcome;
import io.github.gouji.Verdict;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.CellRules;
import io.github.gouji.rule.Severity;
import io.github.gouji.write.Digest.Broken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads back what {@link CheckJson#lines} wrote of documents, as far as a summary needs it. */
public final class DigestJson {

    /** Kinds of problems that mean that something of the form was not read. */
    private static final Set<String> LOSSES = Arrays.stream(ReadProblem.Kind.values())
            .filter(ReadProblem.Kind::isLoss)
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DigestJson() {}

    /** Returns the digest of the document that a line is of; empty if it is none of these lines. */
    public static Optional<Digest> read(String line) {
        try {
            JsonNode document = MAPPER.readTree(requireNonNull(line, "line"));
            return document != null && document.path("source").isTextual()
                    ? Optional.of(digest(document))
                    : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Digest digest(JsonNode document) {
        List<Broken> findings = new ArrayList<>();
        document.path("findings").forEach(finding -> findings.add(broken(finding)));
        Outcome outcome = outcome(document);
        return new Digest(
                document.path("source").textValue(),
                outcome,
                outcome != Outcome.INCOMPLETE && isRead(document, findings),
                document.path("year").isInt() ? document.path("year").intValue() : null,
                document.path("agency").textValue(),
                findings);
    }

    private static Outcome outcome(JsonNode document) {
        String verdict = document.path("verdict").textValue();
        if (verdict != null) {
            return Outcome.of(Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)));
        }
        return is("skipped", document.path("problems").path(0)) ? Outcome.SKIPPED : Outcome.UNREADABLE;
    }

    private static boolean is(String kind, JsonNode problem) {
        return kind.equals(problem.path("kind").textValue());
    }

    private static boolean isRead(JsonNode document, List<Broken> findings) {
        for (JsonNode problem : document.path("problems")) {
            if (is("unreadable", problem)
                    || LOSSES.contains(problem.path("kind").asText())) {
                return false;
            }
        }
        return findings.stream().noneMatch(finding -> finding.rule().equals(CellRules.UNREADABLE.id()));
    }

    private static Broken broken(JsonNode finding) {
        String cell = finding.path("cells").path(0).path("id").textValue();
        return new Broken(
                finding.path("rule").asText(),
                Severity.valueOf(finding.path("severity").asText().toUpperCase(Locale.ROOT)),
                finding.path("scope").asText(),
                cell == null ? null : Cell.of(cell));
    }
}
