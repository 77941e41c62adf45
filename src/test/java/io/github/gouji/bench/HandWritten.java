// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.DisputeCounts;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Outcomes;
import io.github.gouji.report.Proactive2021;
import io.github.gouji.report.Requests;
import java.util.ArrayList;
import java.util.List;

/** The rules of the 2021 edition as one would write them by hand over the records, to measure against. */
final class HandWritten {

    private static final List<String> COLUMNS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

    private final List<String> findings = new ArrayList<>(0);
    private int blanks;

    private HandWritten() {}

    static List<String> check(AnnualReport report) {
        HandWritten check = new HandWritten();
        if (report.year() == null || report.year() < 2021) {
            check.findings.add("版本");
        }
        if (report.proactive() instanceof Proactive2021 table) {
            check.proactive(table);
        } else {
            check.findings.add("没有表二");
        }
        if (report.requests() == null) {
            check.findings.add("没有表三");
        } else {
            check.requests(report.requests());
        }
        if (report.disputes() == null) {
            check.findings.add("没有表四");
        } else {
            check.disputes(report.disputes());
        }
        if (check.blanks > 0) {
            check.findings.add("空白 " + check.blanks);
        }
        return check.findings;
    }

    private void proactive(Proactive2021 table) {
        documents(table.regulations());
        documents(table.normativeDocuments());
        number(table.administrativeLicensing().decisions());
        number(table.administrativePenalties().decisions());
        number(table.administrativeCompulsion().decisions());
        if (table.administrativeFees().amount() == null) {
            blanks++;
        } else if (table.administrativeFees().amount().signum() < 0) {
            findings.add("负数");
        }
    }

    private void documents(Proactive2021.Documents row) {
        long issued = number(row.issued());
        long repealed = number(row.repealed());
        long inForce = number(row.inForce());
        if (inForce < Math.subtractExact(issued, repealed)) {
            findings.add("现行有效件数 " + inForce);
        }
    }

    private long number(Long count) {
        if (count == null) {
            blanks++;
            return 0;
        }
        if (count < 0) {
            findings.add("负数 " + count);
        }
        return count;
    }

    private void requests(Requests<ApplicantCounts> table) {
        long[] received = row(table.received());
        long[] carriedOver = row(table.carriedOver());
        long[] total = row(table.outcomes().total());
        long[] carriedForward = row(table.carriedForward());
        long[] sum = new long[7];
        outcomes(table.outcomes(), sum);
        for (int i = 0; i < 7; i++) {
            if (Math.addExact(received[i], carriedOver[i]) != Math.addExact(total[i], carriedForward[i])) {
                findings.add(COLUMNS.get(i) + " 不平");
            }
            if (total[i] != sum[i]) {
                findings.add(COLUMNS.get(i) + " 总计 " + total[i] + " ≠ " + sum[i]);
            }
        }
    }

    private void outcomes(Outcomes<ApplicantCounts> outcomes, long[] sum) {
        add(sum, row(outcomes.disclosed()));
        add(sum, row(outcomes.partlyDisclosed()));
        add(sum, row(outcomes.withheld().stateSecrets()));
        add(sum, row(outcomes.withheld().prohibitedByLaw()));
        add(sum, row(outcomes.withheld().endangersSecurityOrStability()));
        add(sum, row(outcomes.withheld().thirdPartyRights()));
        add(sum, row(outcomes.withheld().internalAffairs()));
        add(sum, row(outcomes.withheld().deliberativeProcess()));
        add(sum, row(outcomes.withheld().enforcementFiles()));
        add(sum, row(outcomes.withheld().administrativeInquiries()));
        add(sum, row(outcomes.unavailable().notHeld()));
        add(sum, row(outcomes.unavailable().requiresCreation()));
        add(sum, row(outcomes.unavailable().stillUnclear()));
        add(sum, row(outcomes.notProcessed().petitionsAndComplaints()));
        add(sum, row(outcomes.notProcessed().repeated()));
        add(sum, row(outcomes.notProcessed().publishedMaterials()));
        add(sum, row(outcomes.notProcessed().excessive()));
        add(sum, row(outcomes.notProcessed().confirmationOrReissue()));
        if (outcomes instanceof Outcomes.Of2021<ApplicantCounts> of2021) {
            Outcomes.Other<ApplicantCounts> other = of2021.other();
            add(sum, row(other.notSupplementedInTime()));
            add(sum, row(other.feeUnpaid()));
            add(sum, row(other.otherReasons()));
        } else {
            findings.add("版本");
        }
    }

    private static void add(long[] sum, long[] row) {
        for (int i = 0; i < 7; i++) {
            sum[i] = Math.addExact(sum[i], row[i]);
        }
    }

    private long[] row(ApplicantCounts counts) {
        long[] row = {
            number(counts.naturalPersons()),
            number(counts.commercialEnterprises()),
            number(counts.researchInstitutions()),
            number(counts.publicInterestOrganizations()),
            number(counts.legalServiceInstitutions()),
            number(counts.otherOrganizations()),
            number(counts.total())
        };
        long sum = 0;
        for (int i = 0; i < 6; i++) {
            sum = Math.addExact(sum, row[i]);
        }
        if (sum != row[6]) {
            findings.add("总计 " + row[6] + " ≠ " + sum);
        }
        return row;
    }

    private void disputes(Disputes table) {
        group(table.reconsideration());
        group(table.litigation().direct());
        group(table.litigation().afterReconsideration());
    }

    private void group(DisputeCounts counts) {
        long sum = Math.addExact(number(counts.upheld()), number(counts.corrected()));
        sum = Math.addExact(sum, Math.addExact(number(counts.otherResult()), number(counts.pending())));
        if (number(counts.total()) != sum) {
            findings.add("总计 " + counts.total() + " ≠ " + sum);
        }
    }
}
