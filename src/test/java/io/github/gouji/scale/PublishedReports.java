// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.scale;

import io.github.gouji.diagnosis.Cause;
import io.github.gouji.diagnosis.campaign.RealReports;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.testing.generate.RandomReports;
import io.github.gouji.testing.generate.Slip;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Any number of reports of different bodies with figures that were published, every third with a mistake in it. */
final class PublishedReports {

    private final List<AnnualReport> real = RealReports.all();
    private final Random random;
    private final RandomReports slips;
    private int count;

    PublishedReports(long seed) {
        random = new Random(seed);
        slips = RandomReports.of(seed);
    }

    AnnualReport next() {
        count++;
        AnnualReport truth = real.get(random.nextInt(real.size())).withAgency(agency(count));
        Cause cause = Cause.values()[random.nextInt(Cause.values().length)];
        return random.nextInt(3) > 0
                ? truth
                : slips.slip(cause, truth).map(Slip::report).orElse(truth);
    }

    /** Names with digits in them would look like years. */
    private static String agency(int number) {
        return "示范"
                + String.valueOf(number)
                        .chars()
                        .mapToObj(digit -> "东西南北中山河江湖海".substring(digit - '0', digit - '0' + 1))
                        .collect(Collectors.joining())
                + "局";
    }
}
