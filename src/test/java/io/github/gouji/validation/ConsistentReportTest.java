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
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Requests;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Severity;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Validates beans that hold reports, tables and documents. */
class ConsistentReportTest {

    private static final Validator CHINESE = Validating.in(Locale.CHINESE);
    private static final Validator ENGLISH = Validating.in(Locale.ENGLISH);

    record Upload(@ConsistentReport AnnualReport report) {}

    @Test
    void aConsistentReportAndNoneAtAllAreValid() {
        assertThat(CHINESE.validate(new Upload(RIGHT))).isEmpty();
        assertThat(CHINESE.validate(new Upload(null))).isEmpty();
    }

    @Test
    void eachFindingIsAViolationAtItsCell() {
        assertThat(told(CHINESE.validate(new Upload(WRONG))))
                .containsExactlyInAnyOrder(
                        "report.requests.received.naturalPersons 自然人：一 19 + 二 0 = 19 ≠ 三（七） 0 + 四 20 = 20，差 1",
                        "report.requests.received.total 一、本年新收政府信息公开申请数量：总计 21 ≠ 自然人 19 + 商业企业 0 + 科研机构 0"
                                + " + 社会公益组织 0 + 法律服务机构 0 + 其他 1 = 20，差 1");
    }

    @Test
    void theValidatorChoosesTheLanguage() {
        assertThat(told(ENGLISH.validate(new Upload(WRONG))))
                .containsExactlyInAnyOrderElementsOf(Gouji.check(WRONG).findings().stream()
                        .map(finding ->
                                "report." + finding.cells().get(0).cell().id() + " "
                                        + finding.message().en())
                        .toList());
    }

    @Test
    void aViolationCarriesWhatWasFound() {
        ConstraintViolation<Upload> violation = CHINESE.validate(new Upload(WRONG)).stream()
                .filter(one -> one.getPropertyPath().toString().endsWith("received.total"))
                .findFirst()
                .orElseThrow();
        ReportViolation about = about(violation);
        assertThat(about.finding()).hasValueSatisfying(finding -> {
            assertThat(finding.rule().id()).isEqualTo("T3-ROW-TOTAL");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
        assertThat(about.cell()).contains(RequestRow.RECEIVED.cell(Applicant.TOTAL));
        assertThat(about.severity()).isEqualTo(Severity.ERROR);
        assertThat(about.result().report()).isSameAs(WRONG);
        assertThat(about.diagnosis().problems()).hasSize(1);
        assertThat(about.correction()).isEmpty();
        assertThat(about.problem()).isEmpty();
        assertThat(about)
                .hasToString(about.message().zh() + " / " + about.message().en());
    }

    record Tables(
            @ConsistentReport Requests<ApplicantCounts> requests,
            @ConsistentReport Disputes disputes,
            @ConsistentReport(failOn = Severity.WARNING) Proactive proactive) {}

    @Test
    void aTableIsValidatedByItself() {
        Tables tables = new Tables(
                WRONG.requests(),
                RIGHT.with(Cell.of("disputes.litigation.direct.total"), 3).disputes(),
                RIGHT.with(Cell.of("proactive.regulations.issued"), 3).proactive());
        assertThat(paths(CHINESE.validate(tables)))
                .containsExactlyInAnyOrder(
                        "requests.received.naturalPersons",
                        "requests.received.total",
                        "disputes.litigation.direct.total",
                        "proactive.regulations.inForce");
        assertThat(CHINESE.validate(new Tables(RIGHT.requests(), RIGHT.disputes(), RIGHT.proactive())))
                .isEmpty();
        assertThat(CHINESE.validate(new Tables(null, null, null))).isEmpty();
    }

    record Column(@ConsistentReport Requests<Long> column) {}

    @Test
    void aColumnIsNoTable() {
        Column column = new Column(Applicant.TOTAL.columnOf(RIGHT.requests()));
        assertThatThrownBy(() -> CHINESE.validate(column))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("Requests<ApplicantCounts>")
                .hasMessageContaining("Long");
    }

    record Document(@ConsistentReport ReadResult document) {}

    @Test
    void aDocumentThatWasNotReadInWholeIsNotValid() {
        ReadResult document = new ReadResult(
                "a.html",
                RIGHT,
                Map.of(),
                Map.of(),
                List.of(
                        new ReadProblem(ReadProblem.Kind.INTERPRETED, new Wording("已换算", "converted"), null),
                        new ReadProblem(ReadProblem.Kind.NOT_PLACED, new Wording("没有放进表格", "not placed"), null)));
        Set<ConstraintViolation<Document>> violations = ENGLISH.validate(new Document(document));
        assertThat(told(violations)).containsExactly("document.problems[1] not placed");
        assertThat(about(violations.iterator().next()).problem())
                .contains(document.problems().get(1));
        assertThat(about(violations.iterator().next()).cell()).isEmpty();
    }

    @Test
    void whatWasReadOfADocumentIsValidatedBesides() {
        ReadResult document = ReadResult.of(WRONG);
        assertThat(paths(CHINESE.validate(new Document(document))))
                .containsExactlyInAnyOrder(
                        "document.report.requests.received.naturalPersons", "document.report.requests.received.total");
    }

    @Test
    void aDocumentThatSaysNoMoreThanThatIsNotValidEither() {
        Cell lost = Cell.of("proactive.regulations.issued");
        ReadResult document = new ReadResult("a.html", RIGHT.with(lost, null), Map.of(), Map.of(lost, ""), List.of());
        assertThat(told(CHINESE.validate(new Document(document)))).containsExactly("document 未能读全，不能判断");
    }

    record Many(
            List<@ConsistentReport AnnualReport> list,
            Map<String, @ConsistentReport AnnualReport> map,
            Optional<@ConsistentReport AnnualReport> optional) {}

    @Test
    void elementsOfContainersAreValidated() {
        assertThat(paths(CHINESE.validate(new Many(List.of(RIGHT, WRONG), Map.of("a", WRONG), Optional.of(WRONG)))))
                .containsExactlyInAnyOrder(
                        "list[1].<list element>.requests.received.naturalPersons",
                        "list[1].<list element>.requests.received.total",
                        "map[a].<map value>.requests.received.naturalPersons",
                        "map[a].<map value>.requests.received.total",
                        "optional.requests.received.naturalPersons",
                        "optional.requests.received.total");
    }

    static class Service {

        @ConsistentReport
        public AnnualReport take(@ConsistentReport AnnualReport report) {
            return report;
        }

        public void cascade(@Valid Upload upload) {}
    }

    @Test
    void parametersAndReturnValuesAreValidated() throws NoSuchMethodException {
        Service service = new Service();
        var take = Service.class.getMethod("take", AnnualReport.class);
        var cascade = Service.class.getMethod("cascade", Upload.class);
        assertThat(paths(CHINESE.forExecutables().validateParameters(service, take, new Object[] {WRONG})))
                .contains("take.report.requests.received.total");
        assertThat(paths(CHINESE.forExecutables().validateReturnValue(service, take, WRONG)))
                .contains("take.<return value>.requests.received.total");
        assertThat(paths(CHINESE.forExecutables()
                        .validateParameters(service, cascade, new Object[] {new Upload(WRONG)})))
                .contains("cascade.upload.report.requests.received.total");
    }

    @Test
    void textFromADocumentIsOnlyText() {
        for (String hostile : List.of("${1+1}", "{rule}", "\\{zh\\}", "${validatedValue}", "$", "{", "}")) {
            Cell cell = RequestRow.DISCLOSED.cell(Applicant.NATURAL_PERSONS);
            ReadResult document =
                    new ReadResult("a.html", RIGHT.with(cell, null), Map.of(), Map.of(cell, hostile), List.of());
            assertThat(CHINESE.validate(new Document(document)))
                    .as(hostile)
                    .extracting(ConstraintViolation::getMessage)
                    .contains("三（一）予以公开·自然人 的内容“" + hostile + "”不是数字");
        }
    }

    @Test
    void tablesHavePlacesToo() {
        assertThat(Place.of(FormTable.REQUESTS).path("requests.received.total")).isEqualTo("received.total");
        assertThat(Place.of(FormTable.REQUESTS).path("requests")).isEmpty();
        assertThat(Place.DOCUMENT.path("requests")).isEqualTo("report.requests");
        assertThat(Place.REPORT.path("")).isEmpty();
    }
}
