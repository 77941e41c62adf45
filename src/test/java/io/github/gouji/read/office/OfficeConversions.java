// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports as DOCX, XLSX and HTML in each layout, lets LibreOffice and Chromium convert them, and compares every
 * cell of what is read with what was written; a remark on how a figure was read, such as one printed on two lines, is no
 * difference. Run by the profile {@code office}. System properties:
 * {@code office.figures} a folder of reports as JSON, {@code office.reports} how many of them, or how many made at random
 * of each edition where no folder is given; {@code office.only} a part of the names of the conversions to make;
 * {@code office.folder} where to leave the documents.
 */
public final class OfficeConversions {

    private final Path folder;
    private final Map<String, AnnualReport> written = new LinkedHashMap<>();

    private OfficeConversions(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        String place = System.getProperty("office.folder", "");
        OfficeConversions conversions = new OfficeConversions(
                place.isEmpty() ? Files.createTempDirectory("gouji-office") : Files.createDirectories(Path.of(place)));
        for (Map.Entry<String, AnnualReport> report : reports().entrySet()) {
            conversions.write(report.getValue(), report.getKey());
        }
        String only = System.getProperty("office.only", "");
        int wrong = 0;
        for (Conversion conversion : Conversion.ALL) {
            if (conversion.toString().contains(only)) {
                wrong += conversions.compare(conversion);
            }
        }
        if (wrong > 0) {
            throw new AssertionError(wrong + " documents were not read as they were written");
        }
    }

    private static Map<String, AnnualReport> reports() throws IOException {
        String figures = System.getProperty("office.figures", "");
        int most = Integer.getInteger("office.reports", figures.isEmpty() ? 2 : Integer.MAX_VALUE);
        Map<String, AnnualReport> reports = new LinkedHashMap<>();
        if (figures.isEmpty()) {
            for (int seed = 1; seed <= most; seed++) {
                for (Edition edition : Edition.values()) {
                    reports.put(edition + "-" + seed, Reports.consistent(edition, seed));
                }
            }
            return reports;
        }
        try (Stream<Path> files = Files.list(Path.of(figures))) {
            for (Path file : files.sorted().limit(most).toList()) {
                reports.put(
                        file.getFileName().toString().replace(".json", ""),
                        Gouji.read(file).report());
            }
        }
        return reports;
    }

    private void write(AnnualReport report, String name) throws IOException {
        for (OfficeForm.Layout layout : OfficeForm.Layout.values()) {
            OfficeForm form = OfficeForm.of(report, layout);
            String stem = layout + "-" + name;
            written.put(stem, report);
            Files.write(folder.resolve(stem + ".docx"), DocxFile.of(form));
            Files.write(folder.resolve(stem + ".xlsx"), XlsxFile.of(form, true));
            Files.write(folder.resolve(stem + ".html"), HtmlFile.of(form));
        }
    }

    private int compare(Conversion conversion) throws IOException, InterruptedException {
        Path converted = Files.createDirectories(folder.resolve(conversion.name()));
        conversion.run(folder, converted, written.keySet());
        int wrong = 0;
        Map<String, Integer> differences = new TreeMap<>();
        for (Map.Entry<String, AnnualReport> entry : written.entrySet()) {
            Path file = converted.resolve(entry.getKey() + "." + conversion.to());
            String difference = difference(file, entry.getValue());
            if (!difference.isEmpty()) {
                differences.merge(entry.getKey().replaceFirst("-.*", "") + " " + difference, 1, Integer::sum);
                wrong++;
            }
        }
        System.out.println(conversion + ": " + (written.size() - wrong) + " of " + written.size() + " documents equal");
        differences.forEach((difference, count) -> System.out.println("  " + count + " " + difference));
        return wrong;
    }

    /** Returns what is wrong with the report that was read, "" if nothing is. */
    private static String difference(Path file, AnnualReport report) throws IOException {
        ReadResult result;
        try {
            result = Gouji.read(file);
        } catch (UnreadableDocumentException e) {
            return e.wording().en();
        }
        List<Cell> lost = cells(report, result.report(), (expected, read) -> read == null && expected != null);
        List<Cell> wrong = cells(
                report,
                result.report(),
                (expected, read) -> read != null && (expected == null || expected.compareTo(read) != 0));
        String problem = result.problems().stream()
                .filter(each -> each.kind() != ReadProblem.Kind.INTERPRETED)
                .findFirst()
                .map(first -> first.message().zh() + " " + first.location())
                .orElse("");
        if (!Objects.equals(report.year(), result.report().year())
                || !Objects.equals(report.agency(), result.report().agency())) {
            return "read as of " + result.report().agency() + " "
                    + result.report().year() + ": " + problem;
        }
        return wrong.isEmpty() && lost.isEmpty()
                ? problem
                : "%d cells wrong, %d lost, such as %s: %s"
                        .formatted(
                                wrong.size(),
                                lost.size(),
                                (wrong.isEmpty() ? lost : wrong).get(0).id(),
                                problem);
    }

    private static List<Cell> cells(
            AnnualReport report, AnnualReport read, BiPredicate<@Nullable BigDecimal, @Nullable BigDecimal> differ) {
        Set<Cell> known = Set.copyOf(read.cells());
        return report.cells().stream()
                .filter(cell ->
                        differ.test(decimal(report.get(cell)), known.contains(cell) ? decimal(read.get(cell)) : null))
                .toList();
    }

    private static @Nullable BigDecimal decimal(@Nullable Number figure) {
        return figure == null ? null : new BigDecimal(figure.toString());
    }
}
