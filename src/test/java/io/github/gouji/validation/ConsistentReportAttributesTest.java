// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import static io.github.gouji.validation.Validating.RIGHT;
import static io.github.gouji.validation.Validating.WRONG;
import static io.github.gouji.validation.Validating.about;
import static io.github.gouji.validation.Validating.paths;
import static io.github.gouji.validation.Validating.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.Gouji;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.Expression;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Validates beans whose annotations have attributes. */
class ConsistentReportAttributesTest {

    private static final Validator CHINESE = Validating.in(Locale.CHINESE);

    record Corrected(
            @ConsistentReport(per = ConsistentReport.Per.CORRECTION)
            AnnualReport report) {}

    @Test
    void onRequestEachCellToMendIsAViolation() {
        Set<ConstraintViolation<Corrected>> violations = CHINESE.validate(new Corrected(WRONG));
        assertThat(told(violations))
                .containsExactly("report.requests.received.naturalPersons 一、本年新收政府信息公开申请数量·自然人 应为 20（现为 19）："
                        + Gouji.diagnose(WRONG)
                                .problems()
                                .get(0)
                                .explanations()
                                .get(0)
                                .reason()
                                .zh());
        assertThat(about(violations.iterator().next()).correction())
                .hasValueSatisfying(
                        correction -> assertThat(correction.expected()).isEqualTo(20L));
    }

    @Test
    void whatTheDiagnosisDoesNotExplainIsToldByItsFindings() {
        assertThat(told(CHINESE.validate(new Corrected(RIGHT.withDisputes(null)))))
                .containsExactly("report.disputes 没有“四、政府信息公开行政复议、行政诉讼情况”的表格");
    }

    record BySeverity(
            @ConsistentReport(payload = SeverityPayload.Error.class)
            @ConsistentReport(
                    failOn = Severity.WARNING,
                    upTo = Severity.WARNING,
                    payload = SeverityPayload.Warning.class)
            AnnualReport report) {}

    @Test
    void severitiesAreToldByPayload() {
        AnnualReport both = WRONG.with(Cell.of("proactive.regulations.issued"), 3);
        assertThat(CHINESE.validate(new BySeverity(both)))
                .extracting(violation -> violation.getPropertyPath() + " "
                        + violation
                                .getConstraintDescriptor()
                                .getPayload()
                                .iterator()
                                .next()
                                .getSimpleName())
                .containsExactlyInAnyOrder(
                        "report.requests.received.naturalPersons Error",
                        "report.requests.received.total Error",
                        "report.proactive.regulations.inForce Warning");
    }

    record Strict(
            @ConsistentReport(failOn = Severity.ADVICE, blanks = Blanks.UNKNOWN)
            AnnualReport report) {}

    @Test
    void blanksAndTheLeastSeverityAreTheAnnotations() {
        AnnualReport blank = RIGHT.with(RequestRow.DISCLOSED.cell(Applicant.NATURAL_PERSONS), null);
        assertThat(CHINESE.validate(new ConsistentReportTest.Upload(blank))).isEmpty();
        assertThat(paths(CHINESE.validate(new Strict(blank)))).containsExactly("report.requests");
    }

    /** Rules of this test. */
    public static final class OwnRules implements Supplier<RuleBook> {

        @Override
        public RuleBook get() {
            return RuleBook.standard()
                    .with(new LinearRule(
                            "OWN",
                            Severity.ERROR,
                            new Wording("至多 10 件", "at most 10"),
                            new Wording("本局", "us"),
                            Expression.figure("requests.received.total").atMost(Expression.constant(10))));
        }
    }

    static final class HiddenRules implements Supplier<RuleBook> {

        @Override
        public RuleBook get() {
            return RuleBook.standard();
        }
    }

    /** Supplies nothing. */
    public static final class NoRules implements Supplier<RuleBook> {

        @Override
        public RuleBook get() {
            return null;
        }
    }

    record Own(@ConsistentReport(rules = OwnRules.class) AnnualReport report) {}

    record Hidden(
            @ConsistentReport(rules = HiddenRules.class) AnnualReport report) {}

    record None(@ConsistentReport(rules = NoRules.class) AnnualReport report) {}

    record TurnedRound(
            @ConsistentReport(failOn = Severity.ERROR, upTo = Severity.ADVICE)
            AnnualReport report) {}

    @Test
    void rulesMayBeTheCallers() {
        assertThat(told(CHINESE.validate(new Own(RIGHT))))
                .containsExactly("report.requests.received.total 表三：一·总计 21 > 10，差 11");
    }

    @Test
    void wrongAttributesAreRefusedInWords() {
        assertThatThrownBy(() -> CHINESE.validate(new Hidden(RIGHT)))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("HiddenRules.class): this must be a public class with a public constructor");
        assertThatThrownBy(() -> CHINESE.validate(new None(RIGHT))).hasStackTraceContaining("it supplies null");
        assertThatThrownBy(() -> CHINESE.validate(new TurnedRound(RIGHT)))
                .hasStackTraceContaining("upTo ADVICE is less grave than failOn ERROR");
    }

    interface Late {}

    record Grouped(@ConsistentReport(groups = Late.class) AnnualReport report) {}

    @Test
    void groupsAreHeeded() {
        assertThat(CHINESE.validate(new Grouped(WRONG))).isEmpty();
        assertThat(CHINESE.validate(new Grouped(WRONG), Late.class)).hasSize(2);
    }

    record OwnMessage(
            @ConsistentReport(
                    message = "{rule}/{severity}/{scope}/{cell}/{reported}/{left}/{right}/{difference}/{expected}")
            AnnualReport report) {}

    @Test
    void aMessageOfOnesOwnHasTheFigures() {
        assertThat(told(CHINESE.validate(new OwnMessage(WRONG))))
                .containsExactlyInAnyOrder(
                        "report.requests.received.naturalPersons"
                                + " T3-BALANCE/error/naturalPersons/requests.received.naturalPersons/19/19/20/-1/",
                        "report.requests.received.total T3-ROW-TOTAL/error/received/requests.received.total/21/21/20/1/");
    }
}
