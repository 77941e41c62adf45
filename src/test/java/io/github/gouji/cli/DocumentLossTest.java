// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.CheckResult;
import io.github.gouji.CheckedDocument;
import io.github.gouji.DocumentFormat;
import io.github.gouji.Finding;
import io.github.gouji.Gouji;
import io.github.gouji.Verdict;
import io.github.gouji.cli.FormDocument.Syntax;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import io.github.gouji.write.CheckJson;
import io.github.gouji.write.TextReport;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that loses something is told from one that agrees, everywhere that a verdict is given. */
class DocumentLossTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private record Case(Edition edition, Syntax syntax, Damage damage) {

        @Override
        public String toString() {
            return edition.id() + " " + syntax + " " + damage.name();
        }
    }

    static Stream<Case> cases() {
        return Arrays.stream(Edition.values())
                .flatMap(edition -> Arrays.stream(Syntax.values())
                        .flatMap(syntax -> Damage.all(edition).map(damage -> new Case(edition, syntax, damage))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyVerdictIsTheSame(Case given) throws Exception {
        FormDocument document = new FormDocument(Damage.report(given.edition()));
        given.damage().damage().accept(document);
        String text = document.write(given.syntax());
        CheckResult result = check(text, given.syntax());
        assertThat(result.verdict()).as(text).isEqualTo(given.damage().verdict());
        assertThat(new TreeMap<>(result.document().unread()))
                .as(text)
                .isEqualTo(new TreeMap<>(given.damage().lost()));
        assertThat(result.isRead()).isEqualTo(given.damage().isRead());
        assertThat(result.findings().stream()
                        .map(finding -> finding.rule().id())
                        .collect(Collectors.toSet()))
                .as(text)
                .isEqualTo(given.damage().rules());
        assertSilentOnWhatWasNotRead(result);
        assertNoFigureMoved(result.document(), Damage.report(given.edition()));
        assertWritten(result);
    }

    /** The figures that were read are those of the report, whatever else is gone. */
    private static void assertNoFigureMoved(ReadResult read, AnnualReport report) {
        for (Cell cell : read.locations().keySet()) {
            if (!read.unread().containsKey(cell)) {
                assertThat(String.valueOf(read.report().get(cell)))
                        .as("%s", cell)
                        .isEqualTo(String.valueOf(report.get(cell)));
            }
        }
    }

    /** The command line tells by exit status and words what {@link #everyVerdictIsTheSame} has found of each document. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("oneOfEachKind")
    void theCommandLineTellsEachKind(Case given) throws Exception {
        FormDocument document = new FormDocument(Damage.report(given.edition()));
        given.damage().damage().accept(document);
        String text = document.write(given.syntax());
        assertToldOnCommandLine(text, given.syntax(), check(text, given.syntax()));
    }

    static Stream<Case> oneOfEachKind() {
        Set<String> kinds = new HashSet<>();
        return cases().filter(one -> kinds.add(
                one.edition() + " " + one.syntax() + " " + one.damage().kind()));
    }

    /** A mistake is proved by what was read; what was not read still shows in the exit status. */
    @Property(tries = 60)
    void aMistakeBesideALossIsBoth(
            @ForAll Edition edition, @ForAll Syntax syntax, @ForAll RequestRow row, @ForAll DisputeResult result)
            throws Exception {
        if (!row.existsIn(edition) || !result.existsIn(edition)) {
            return;
        }
        Cell wrong = Cell.of("disputes.reconsideration." + result.id());
        AnnualReport report = Damage.report(edition);
        FormDocument document =
                new FormDocument(report.with(wrong, report.get(wrong).longValue() + 1));
        document.removePlaces(
                FormTable.REQUESTS,
                place -> place.cell() != null && place.cell().row() == row);
        String text = document.write(syntax);
        CheckResult checked = check(text, syntax);
        assertThat(checked.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(checked.isRead()).isFalse();
        assertThat(checked.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("T4-TOTAL"));
        assertWritten(checked);
        Run run = Run.on(text, ("check - --format json --type " + syntax.name().toLowerCase(Locale.ROOT)).split(" "));
        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertIsIn(run.out(), checked);
    }

    private static ReadResult read(String text, Syntax syntax) throws Exception {
        return Gouji.read(
                "report." + syntax.extension(),
                text.getBytes(StandardCharsets.UTF_8),
                DocumentFormat.valueOf(syntax.name()));
    }

    private static CheckResult check(String text, Syntax syntax) throws Exception {
        return Gouji.check(read(text, syntax));
    }

    /** Only the finding that a cell holds text may name a cell that was not read. */
    private static void assertSilentOnWhatWasNotRead(CheckResult result) {
        Map<Cell, String> unread = result.document().unread();
        Set<String> tables =
                unread.keySet().stream().map(cell -> cell.table().id()).collect(Collectors.toSet());
        for (Finding finding : result.findings()) {
            boolean ofText = finding.rule().id().equals("UNREADABLE");
            assertThat(finding.cells())
                    .allSatisfy(figure -> assertThat(unread.getOrDefault(figure.cell(), "read"))
                            .as("%s", finding)
                            .isEqualTo(ofText ? unread.get(figure.cell()) : "read"));
            if (finding.rule().id().equals("MISSING-TABLE")) {
                assertThat(tables).doesNotContain(finding.scope());
            }
        }
    }

    /** Text and JSON say of a result what it is. */
    private static void assertWritten(CheckResult result) throws Exception {
        List<CheckedDocument> documents = List.of(CheckedDocument.of("-", result));
        assertIsIn(CheckJson.write(documents, Locale.ENGLISH), result);
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertIsIn(TextReport.in(language).write(documents), language, result);
        }
    }

    private static void assertIsIn(String json, CheckResult result) throws Exception {
        JsonNode entry = MAPPER.readTree(json).get("documents").get(0);
        assertThat(entry.get("verdict").asText())
                .isEqualTo(result.verdict().name().toLowerCase(Locale.ROOT));
        assertThat(entry.get("consistent").asBoolean()).isEqualTo(result.verdict() == Verdict.CONSISTENT);
    }

    private static void assertIsIn(String words, Locale language, CheckResult result) {
        assertThat(words).contains(result.verdict().wording().in(language));
        String notRead = language.equals(Locale.CHINESE) ? "没有读全" : "Not read completely";
        assertThat(words.contains(notRead)).as(words).isEqualTo(!result.isRead());
    }

    private static void assertToldOnCommandLine(String text, Syntax syntax, CheckResult result) throws Exception {
        String options = "--type " + syntax.name().toLowerCase(Locale.ROOT);
        boolean isMistaken = result.verdict() == Verdict.INCONSISTENT;
        int status = !result.isRead() ? ExitStatus.TROUBLE : isMistaken ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
        Run json = Run.on(text, ("check - --format json " + options).split(" "));
        assertThat(json.status()).isEqualTo(status);
        assertIsIn(json.out(), result);
        for (String language : List.of("zh", "en")) {
            Run words = Run.on(text, ("check - --lang " + language + " " + options).split(" "));
            assertThat(words.status()).isEqualTo(status);
            assertIsIn(words.out(), Locale.forLanguageTag(language), result);
        }
        Run convert = Run.on(text, ("convert - " + options).split(" "));
        assertThat(convert.status()).isEqualTo(result.isRead() ? ExitStatus.CLEAN : ExitStatus.TROUBLE);
        assertThat(convert.err().isEmpty()).as(convert.err()).isEqualTo(result.isRead());
    }
}
