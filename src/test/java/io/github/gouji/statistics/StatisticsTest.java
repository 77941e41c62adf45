// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.statistics;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Reason;
import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.diagnosis.Cause;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsTest {

    private static final Cell RECEIVED = Cell.of("requests.received.total");
    private static final Wording WORDING = new Wording("不能读", "unreadable");

    private final Statistics statistics = new Statistics(new Regions(Map.of("甲局", "东区", "乙局", "西区")));

    private static AnnualReport report(String agency, int year, int seed) {
        return Reports.consistent(Edition.EDITION_2021, seed).withAgency(agency).withYear(year);
    }

    private static CheckedDocument document(AnnualReport report) {
        return CheckedDocument.of("x", Gouji.check(report));
    }

    private Aggregate all() {
        return statistics.by(List.of()).get(new Group(List.of()));
    }

    @Test
    void sumsAreOverConsistentReportsAndSayWhatIsLeftOut() {
        AnnualReport first = report("甲局", 2024, 1);
        AnnualReport full = report("乙局", 2024, 2);
        Cell zero = full.cells().stream()
                .filter(cell -> full.get(cell) != null && full.get(cell).doubleValue() == 0)
                .filter(cell -> cell.column() == Applicant.LEGAL_SERVICE_INSTITUTIONS)
                .findFirst()
                .orElseThrow();
        AnnualReport second = full.with(zero, null);
        statistics.add(document(first));
        statistics.add(document(second));
        statistics.add(document(report("丙局", 2024, 3).with(RECEIVED, 1_000_000)));
        ReadResult unread = new ReadResult("y", report("丁局", 2024, 4), Map.of(), Map.of(RECEIVED, ""), List.of());
        statistics.add(CheckedDocument.of("y", Gouji.check(unread)));
        Aggregate all = all();
        long expected = first.get(RECEIVED).longValue() + second.get(RECEIVED).longValue();
        assertThat(all.summed()).isEqualTo(2);
        assertThat(all.sums().get(RECEIVED)).isEqualTo(new CellSum(BigDecimal.valueOf(expected), 2, 0));
        assertThat(all.sums().get(zero).blank()).isEqualTo(1);
        assertThat(all.leftOut(LeftOut.INCONSISTENT)).isEqualTo(1);
        assertThat(all.leftOut(LeftOut.INCOMPLETE)).isEqualTo(1);
        assertThat(all.leftOut(LeftOut.DUPLICATE)).isZero();
    }

    @Test
    void noReportIsCountedTwice() {
        AnnualReport report = report("甲局", 2024, 1);
        statistics.add(document(report));
        statistics.add(document(report));
        statistics.add(document(report.with(Cell.of("disputes.reconsideration.upheld"), 7)
                .with(Cell.of("disputes.reconsideration.total"), 7)
                .with(Cell.of("disputes.reconsideration.corrected"), 0)
                .with(Cell.of("disputes.reconsideration.otherResult"), 0)
                .with(Cell.of("disputes.reconsideration.pending"), 0)));
        assertThat(all().leftOut(LeftOut.DUPLICATE)).isEqualTo(1);
        assertThat(all().summed()).isEqualTo(2);
        assertThat(statistics.differing()).isEqualTo(1);
    }

    @Test
    void groupsAreToldApartByYearRegionAndEdition() {
        statistics.add(document(report("甲局", 2023, 1)));
        statistics.add(document(report("甲 局", 2024, 2)));
        statistics.add(document(report("乙局", 2024, 3)));
        statistics.add(document(report("丙局", 2024, 4)));
        statistics.add(document(Reports.consistent(Edition.EDITION_2019, 5).withYear(null)));
        assertThat(statistics.by(List.of(Dimension.YEAR)).keySet())
                .extracting(Group::values)
                .containsExactly(List.of(""), List.of("2023"), List.of("2024"));
        assertThat(statistics
                        .by(List.of(Dimension.YEAR))
                        .get(new Group(List.of("2024")))
                        .summed())
                .isEqualTo(3);
        assertThat(statistics.by(List.of(Dimension.REGION, Dimension.EDITION)).keySet())
                .extracting(Group::values)
                .containsExactly(
                        List.of("", "2019"), List.of("", "2021"), List.of("东区", "2021"), List.of("西区", "2021"));
    }

    @Test
    void rulesAndCausesAreRated() {
        AnnualReport right = report("甲局", 2024, 1);
        Cell total = Cell.of("disputes.reconsideration.total");
        statistics.add(document(right));
        statistics.add(
                document(right.withAgency("乙局").with(total, right.get(total).longValue() + 10)));
        assertThat(all().rules().get("T4-TOTAL"))
                .isEqualTo(new RuleRate(1, 1, 0))
                .extracting(RuleRate::rate)
                .isEqualTo(0.5);
        assertThat(all().rules().get("T3-BALANCE")).isEqualTo(new RuleRate(0, 2, 0));
        assertThat(all().problems()).isEqualTo(1);
        assertThat(all().causes()).isEqualTo(Map.of(Cause.DIGIT_DROPPED, 1L));
    }

    @Test
    void aProblemThatNoExplanationIsFoundOfIsUnexplained() {
        assertThat(Gouji.diagnose(Reports.nonsense()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.leading()).isEmpty());
        statistics.add(document(Reports.nonsense()));
        assertThat(all().problems()).isEqualTo(1);
        assertThat(all().causes()).isEqualTo(Map.of(Cause.UNEXPLAINED, 1L));
    }

    @Test
    void whatWasNotReadIsCountedByItsReason() {
        statistics.add(CheckedDocument.unreadable("a", new UnreadableDocumentException(WORDING)));
        statistics.add(CheckedDocument.unreadable("b", UnreadableDocumentException.withoutReport(WORDING)));
        statistics.add(CheckedDocument.skipped("c", WORDING));
        assertThat(statistics.unread()).isEqualTo(Map.of(Reason.UNREADABLE, 1L, Reason.NO_REPORT, 1L));
        assertThat(statistics.skipped()).isEqualTo(1);
        assertThat(statistics.by(List.of())).isEmpty();
    }

    @Test
    void statisticsOfPartsPutTogetherAreThoseOfTheWhole() throws IOException, ClassNotFoundException {
        List<CheckedDocument> documents = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            AnnualReport report = report(i % 3 == 0 ? "甲局" : "乙局", 2000 + i, i);
            documents.add(document(i % 4 == 0 ? report.with(RECEIVED, i) : report));
        }
        documents.add(CheckedDocument.skipped("c", WORDING));
        documents.forEach(statistics::add);
        Statistics left = new Statistics(new Regions(Map.of("甲局", "东区", "乙局", "西区")));
        Statistics right = new Statistics(new Regions(Map.of("甲局", "东区", "乙局", "西区")));
        documents.subList(0, 23).forEach(left::add);
        documents.subList(23, documents.size()).forEach(right::add);
        left.add(copy(right));
        for (Dimension dimension : Dimension.values()) {
            assertThat(left.by(List.of(dimension)))
                    .usingRecursiveComparison()
                    .isEqualTo(statistics.by(List.of(dimension)));
        }
        assertThat(left.skipped()).isEqualTo(1);
    }

    private static Statistics copy(Statistics statistics) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(statistics);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Statistics) in.readObject();
        }
    }

    @Test
    void readsATableOfRegions(@TempDir Path folder) throws IOException {
        String table = "名称,地区\n\"某县,示范局\",东区\n\n\"某市\"\"新\"\"局\"，西区\n";
        for (Charset charset : List.of(UTF_8, Charset.forName("GBK"), UTF_16)) {
            Path file = Files.write(folder.resolve("regions.csv"), table.getBytes(charset));
            Regions regions = Regions.read(file);
            assertThat(regions.of("某县,示范 局")).contains("东区");
            assertThat(regions.of("某市\"新\"局")).contains("西区");
            assertThat(regions.of("另一局")).isEmpty();
        }
        Path marked = Files.writeString(folder.resolve("marked.csv"), "\uFEFF甲局,东区\n");
        assertThat(Regions.read(marked).of("甲局")).contains("东区");
        Path file = Files.writeString(folder.resolve("wrong.csv"), "甲局,东区\n乙局\n");
        assertThatThrownBy(() -> Regions.read(file)).hasMessageContaining("line 2 must have a body and its region");
    }
}
