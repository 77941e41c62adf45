// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.layout;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Narrative;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import io.github.gouji.testing.generate.RandomReports;
import io.github.gouji.testing.generate.ReportShape;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Draws the reports that are laid out. Half of them have another figure in each cell, so that whatever moves can be seen;
 * the others are consistent, with equal figures and zeros as real ones have them.
 */
public final class Reports {

    private static final String[] AGENCIES = {"青禾县示范局", "云川市人民政府办公室", "临溪区发展和改革局", "白石镇人民政府", "南浦省自然资源厅", "东陵市统计局"};
    private static final int LARGEST = 3_000;

    private Reports() {}

    /** Draws a report; its year is not always one that prescribes the editions of its tables. */
    public static AnnualReport draw(RandomGenerator random) {
        Edition edition = Choice.once(random, 3) ? Edition.EDITION_2019 : Edition.EDITION_2021;
        Edition second = Choice.once(random, 6) ? Choice.of(random, Edition.values()) : edition;
        int year = edition.firstYear() + random.nextInt(edition == Edition.EDITION_2019 ? 2 : 5);
        String agency = Choice.of(random, AGENCIES);
        AnnualReport report = random.nextBoolean()
                ? distinct(year, agency, edition, second, random)
                : consistent(edition, second, random).withYear(year).withAgency(agency);
        if (Choice.once(random, 4)) {
            report = RandomReports.of(random).withBlankZeros(report);
        } else if (Choice.once(random, 4)) {
            report = RandomReports.of(random).withBlanks(report);
        }
        return report;
    }

    /** Returns last year's report of the same agency: other figures in the same form. */
    public static AnnualReport lastYear(AnnualReport report, RandomGenerator random) {
        Edition edition = report.proactive().edition();
        return distinct(
                report.year() - 1, report.agency(), edition, report.requests().edition(), random);
    }

    private static AnnualReport consistent(Edition edition, Edition second, RandomGenerator random) {
        RandomReports reports = RandomReports.of(random);
        ReportShape shape =
                Choice.of(random, ReportShape.BUREAU, ReportShape.COUNTY, ReportShape.COUNTY, ReportShape.PROVINCE);
        AnnualReport report = reports.consistent(edition, shape);
        return second == edition ? report : report.withRequests(reports.requests(second, shape));
    }

    private static AnnualReport distinct(
            int year, String agency, Edition edition, Edition second, RandomGenerator random) {
        Set<Integer> taken = new HashSet<>();
        boolean large = Choice.once(random, 3);
        java.util.function.Function<Cell, Number> figures = cell -> {
            int figure = 1 + random.nextInt(large ? LARGEST : 400);
            while (!taken.add(figure)) {
                figure = 1 + random.nextInt(large ? LARGEST : 400);
            }
            if (cell.isAmount()) {
                return new BigDecimal(figure + "." + (1 + random.nextInt(9)));
            }
            return cell.mayBeNegative() && figure % 3 == 0 ? -(long) figure : (Number) (long) figure;
        };
        return new AnnualReport(
                year,
                agency,
                Narrative.UNKNOWN,
                Proactive.ofFigures(edition, figures),
                Requests.ofFigures(second, figures),
                Disputes.ofFigures(edition, figures));
    }
}
