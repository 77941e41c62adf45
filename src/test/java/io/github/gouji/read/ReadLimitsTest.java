// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.Checker;
import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.read.ofd.DrawnOfd;
import io.github.gouji.read.office.OfficeDocuments;
import io.github.gouji.read.pdf.DrawnPdf;
import io.github.gouji.read.recognise.FormRenderer;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document has may be just the limit, and not one more. */
class ReadLimitsTest {

    private static final AnnualReport REPORT = Reports.consistent(Edition.EDITION_2021, 1);

    private static final Map<String, BiFunction<ReadLimits, Integer, ReadLimits>> LIMITS = Map.ofEntries(
            Map.entry("documentBytes", ReadLimits::withDocumentBytes),
            Map.entry("pages", ReadLimits::withPages),
            Map.entry("marks", ReadLimits::withMarks),
            Map.entry("lines", ReadLimits::withLines),
            Map.entry("tags", ReadLimits::withTags),
            Map.entry("columns", ReadLimits::withColumns),
            Map.entry("cells", ReadLimits::withCells),
            Map.entry("documentCells", ReadLimits::withDocumentCells),
            Map.entry("nesting", ReadLimits::withNesting),
            Map.entry("parts", ReadLimits::withParts),
            Map.entry("expandedBytes", ReadLimits::withExpandedBytes));

    /** Which limits hold for a format, as the documentation has it. */
    private static final Map<String, String> OF_FORMATS = Map.ofEntries(
            Map.entry("HTML", "documentBytes tags columns cells documentCells nesting"),
            Map.entry("MARKDOWN", "documentBytes lines columns cells documentCells"),
            Map.entry("JSON", "documentBytes"),
            Map.entry("PDF", "documentBytes pages marks columns cells"),
            Map.entry("OFD", "documentBytes pages marks columns cells parts expandedBytes"),
            Map.entry("DOCX", "documentBytes marks columns cells nesting parts expandedBytes"),
            Map.entry("XLSX", "documentBytes marks columns cells nesting parts expandedBytes"),
            Map.entry("ODT", "documentBytes marks columns cells nesting parts expandedBytes"),
            Map.entry("ODS", "documentBytes marks columns cells nesting parts expandedBytes"),
            Map.entry("DOC", "documentBytes marks columns cells nesting"),
            Map.entry("XLS", "documentBytes marks columns cells"));

    private static byte[] document(String format) throws Exception {
        return switch (format) {
            case "HTML" -> FormRenderer.html(REPORT, new Random(1)).getBytes(StandardCharsets.UTF_8);
            case "MARKDOWN" -> FormRenderer.markdown(REPORT, new Random(1)).getBytes(StandardCharsets.UTF_8);
            case "JSON" -> "{\"year\": 2024}".getBytes(StandardCharsets.UTF_8);
            case "PDF" -> DrawnPdf.of(REPORT);
            case "OFD" -> DrawnOfd.of(REPORT);
            default -> OfficeDocuments.get(format);
        };
    }

    static Stream<Arguments> limits() {
        return OF_FORMATS.entrySet().stream()
                .flatMap(format ->
                        Arrays.stream(format.getValue().split(" ")).map(limit -> Arguments.of(format.getKey(), limit)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("limits")
    void aLimitMayBeReachedAndNotExceeded(String format, String name) throws Exception {
        byte[] document = document(format);
        BiFunction<ReadLimits, Integer, ReadLimits> limit = LIMITS.get(name);
        int refused = 0;
        int read = 1024;
        while (refusal(document, limit.apply(ReadLimits.standard(), read)) != null) {
            refused = read;
            read *= 2;
        }
        while (read - refused > 1) {
            int middle = (refused + read) >>> 1;
            if (refusal(document, limit.apply(ReadLimits.standard(), middle)) == null) {
                read = middle;
            } else {
                refused = middle;
            }
        }
        assertThat(read).as(format + " has some " + name).isGreaterThan(1);
        UnreadableDocumentException refusal = refusal(document, limit.apply(ReadLimits.standard(), refused));
        assertThat(refusal).isNotNull();
        Pattern number = Pattern.compile("(?<!\\d)" + refused + "(?!\\d)");
        assertThat(refusal.wording().zh().replace(",", ""))
                .containsPattern(number)
                .endsWith("的上限");
        assertThat(refusal.wording().en().replace(",", ""))
                .containsPattern("limit of " + number)
                .containsPattern("more than|larger than|deeper than");
        if (name.equals("documentBytes")) {
            assertThat(read).isEqualTo(document.length);
        }
    }

    private static UnreadableDocumentException refusal(byte[] document, ReadLimits limits) {
        try {
            Gouji.read("given", document, limits);
            return null;
        } catch (UnreadableDocumentException e) {
            return e;
        }
    }

    @Test
    void aCheckerReadsWithItsLimits(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("report.docx"), document("DOCX"));
        Checker checker = Checker.standard().withLimits(ReadLimits.standard().withCells(10));
        assertThatThrownBy(() -> checker.check(file)).hasMessageContaining("more than the limit of 10 cells");
        assertThatThrownBy(() -> Checker.standard()
                        .withLimits(ReadLimits.standard().withDocumentBytes(100))
                        .check(file))
                .hasMessageContaining("the document is larger than the limit of 100 B");
        assertThat(checker.withLimits(ReadLimits.standard())
                        .check(file)
                        .document()
                        .report())
                .isNotNull();
        assertThat(checker.limits().cells()).isEqualTo(10);
    }

    @Test
    void limitsArePositive() {
        ReadLimits standard = ReadLimits.standard();
        LIMITS.forEach((name, limit) -> assertThatIllegalArgumentException()
                .isThrownBy(() -> limit.apply(standard, 0))
                .withMessage(name + " must be positive: 0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.withTime(Duration.ZERO))
                .withMessage("time must be positive: PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.withDocumentBytes(Integer.MAX_VALUE))
                .withMessageContaining("must be less than 2 GiB");
        assertThat(standard.withTime(Duration.ofSeconds(1)).time()).isEqualTo(Duration.ofSeconds(1));
    }
}
