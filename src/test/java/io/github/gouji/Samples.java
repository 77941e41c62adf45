// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.diagnosis.Cause;
import io.github.gouji.diagnosis.Diagnoser;
import io.github.gouji.diagnosis.Tie;
import io.github.gouji.diagnosis.analysis.RuleAnalysis;
import io.github.gouji.json.GoujiModule;
import io.github.gouji.json.PlainData;
import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.RequestsBuilder;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Expression;
import io.github.gouji.rule.InvalidRuleException;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import io.github.gouji.rule.json.InvalidRuleFileException;
import io.github.gouji.rule.json.RuleFile;
import io.github.gouji.source.DocumentSource;
import io.github.gouji.statistics.Aggregate;
import io.github.gouji.statistics.CellSum;
import io.github.gouji.statistics.Duplicates;
import io.github.gouji.statistics.Fingerprint;
import io.github.gouji.statistics.Group;
import io.github.gouji.statistics.Regions;
import io.github.gouji.statistics.RuleRate;
import io.github.gouji.statistics.Statistics;
import io.github.gouji.testing.AnnualReportAssert;
import io.github.gouji.testing.CheckResultAssert;
import io.github.gouji.testing.ReadResultAssert;
import io.github.gouji.testing.generate.RandomReports;
import io.github.gouji.testing.generate.Slip;
import io.github.gouji.testing.jqwik.ReportArbitraryProvider;
import io.github.gouji.testing.junit.ReportArguments;
import io.github.gouji.validation.AnnualReportValidator;
import io.github.gouji.validation.ConsistentReport;
import io.github.gouji.validation.DisputesValidator;
import io.github.gouji.validation.ProactiveValidator;
import io.github.gouji.validation.ReadResultValidator;
import io.github.gouji.validation.ReportViolation;
import io.github.gouji.validation.RequestsValidator;
import io.github.gouji.validation.StandardRules;
import io.github.gouji.write.Digest;
import io.github.gouji.write.HtmlFolder;
import io.github.gouji.write.ResultFormat;
import io.github.gouji.write.Summary;
import io.github.gouji.write.TextReport;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** One instance of each type that callers meet, taken from the check of a report with mistakes and blanks. */
final class Samples {

    private static final Map<Class<?>, Object> PRIMITIVES =
            Map.of(boolean.class, false, int.class, 2024, long.class, 1L, double.class, 1.0);

    private static final AnnualReport RIGHT = Reports.consistent(Edition.EDITION_2021, 2);

    private final Map<Class<?>, Object> samples = new LinkedHashMap<>();

    Samples() throws ReflectiveOperationException {
        Wording wording = new Wording("自定规则", "own rule");
        Expression received = Expression.figure(RequestRow.RECEIVED);
        LinearRule own = new LinearRule(
                "OWN",
                Severity.ADVICE,
                wording,
                wording,
                received.minus(Expression.constant(1)).times(2).atMost(received.plus(Expression.constant(9))));
        ReadResult document = document();
        Checker checker = Checker.standard().withRules(RuleBook.standard().with(own));
        CheckResult result = checker.check(document);
        UnreadableDocumentException unreadable =
                new UnreadableDocumentException(wording, new SourceLocation.InText(1, 2));
        add(result.findings());
        add(result.undecided());
        add(result.groups());
        add(result.diagnosis());
        add(document);
        add(ReadLimits.standard());
        add(Reports.consistent(Edition.EDITION_2019, 1));
        add(RuleAnalysis.of(RuleBook.standard(), Form.of(Edition.latest())));
        add(own);
        add(new DocumentSource.Document("report.html", null, () -> new byte[0]));
        add(new DocumentSource.Skipped("a.png", null, wording));
        add(new DocumentSource.Unopened("a", null, wording));
        add(Digest.of(CheckedDocument.of("report.html", result)));
        add(Fingerprint.of(document));
        add(new Duplicates.Duplicate("a", "b", "c", 2024, true, List.of()));
        add(RuleBook.standard().rules());
        for (Object sample : List.of(
                checker,
                Batch.standard(),
                Duration.ofSeconds(1),
                UnaryOperator.identity(),
                new Duplicates(),
                Regions.none(),
                new Statistics(Regions.none()),
                new Aggregate(),
                new Group(List.of("2024")),
                new CellSum(BigDecimal.ONE, 1, 0),
                new RuleRate(1, 2, 3),
                new Summary(),
                new ResultFormat.Part("", false),
                nothing(DocumentSource.Content.class),
                result,
                Annotator.standard(),
                Annotator.STANDARD_DATE,
                checker.rules(),
                Diagnoser.standard(),
                unreadable,
                new InvalidRuleException(wording, 17),
                new InvalidRuleFileException(wording, new SourceLocation.InText(1, 2)),
                ruleFile(),
                InputStream.nullInputStream(),
                RequestRow.RECEIVED.entry(),
                new Tie(wording, List.of()),
                CheckedDocument.of("report.html", result),
                CheckedDocument.unreadable("report.html", unreadable),
                CheckedDocument.skipped("report.html", wording),
                List.of(),
                Map.of(),
                Function.identity(),
                Locale.ENGLISH,
                TextReport.in(Locale.ENGLISH),
                PlainData.in(Locale.ENGLISH),
                pages(),
                new GoujiModule(),
                new io.github.gouji.json.jackson3.GoujiModule(),
                FormTable.DISPUTES,
                Edition.EDITION_2019,
                RequestRow.RECEIVED,
                Path.of("no-such-file"),
                new byte[0],
                Stream.of(""),
                RequestsBuilder.of(Edition.EDITION_2021),
                RandomReports.of(1),
                new Slip(Cause.UNEXPLAINED, document.report(), document.report()),
                new AnnualReportAssert(RIGHT),
                new CheckResultAssert(Gouji.check(RIGHT)),
                new ReadResultAssert(ReadResult.of(RIGHT)),
                new AnnualReportAssert(document.report()).breaks("T3-BALANCE"),
                new AnnualReportAssert(document.report()).differsFrom(RIGHT),
                new AnnualReportAssert(document.report()).cell("disputes.litigation.direct.total"),
                new AnnualReportValidator(),
                new ReadResultValidator(),
                new ProactiveValidator(),
                new RequestsValidator(),
                new DisputesValidator(),
                new StandardRules(),
                violation(document),
                new ReportArguments(),
                new ReportArbitraryProvider(),
                TypeUsage.of(String.class),
                nothing(ArbitraryProvider.SubtypeProvider.class),
                nothing(ParameterDeclarations.class),
                nothing(ExtensionContext.class),
                new ByteArrayInputStream(new byte[0]),
                "",
                BigDecimal.ONE,
                DocumentFormat.JSON)) {
            samples.putIfAbsent(sample.getClass(), sample);
        }
    }

    /** Returns a folder of pages to which nothing is written any more. */
    private static HtmlFolder pages() {
        try (HtmlFolder pages = HtmlFolder.create(Path.of("target", "samples"), RuleBook.standard(), Locale.ENGLISH)) {
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleFile ruleFile() {
        try {
            return RuleFile.parse("{\"off\": [\"BLANK\"]}");
        } catch (InvalidRuleFileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReportViolation violation(ReadResult document) {
        record Bean(@ConsistentReport ReadResult document) {}
        return Validation.buildDefaultValidatorFactory().getValidator().validate(new Bean(document)).stream()
                .flatMap(violation -> ReportViolation.find(violation).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Returns something of the given type that is never asked. */
    private static Object nothing(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }

    private static ReadResult document() {
        AnnualReport report = Reports.consistent(Edition.EDITION_2021, 1)
                .with(RequestRow.RECEIVED.cell(Applicant.TOTAL), 1234L)
                .with(RequestRow.DISCLOSED.cell(Applicant.NATURAL_PERSONS), 99L)
                .with(Cell.of("disputes.reconsideration.upheld"), null)
                .with(Cell.of("disputes.litigation.direct.total"), null);
        List<SourceLocation> locations = List.of(
                new SourceLocation.InText(3),
                new SourceLocation.InTable(1, 2, 3, null),
                new SourceLocation.InParagraph(2),
                new SourceLocation.InSheet("表三", "C7"),
                new SourceLocation.OnPage(1, 2, 3, 4, 5));
        Map<Cell, SourceLocation> places = new LinkedHashMap<>();
        locations.forEach(location -> places.put(report.cells().get(places.size()), location));
        Wording message = new Wording("第 9 行没有放下", "row 9 was not placed");
        return new ReadResult(
                "report.html",
                report,
                places,
                Map.of(Cell.of("disputes.reconsideration.upheld"), "七?"),
                List.of(new ReadProblem(ReadProblem.Kind.NOT_PLACED, message, locations.get(0))));
    }

    private void add(Object sample) throws ReflectiveOperationException {
        if (sample instanceof Collection<?> collection) {
            for (Object element : collection) {
                add(element);
            }
        } else if (sample instanceof Map<?, ?> map) {
            add(map.keySet());
            add(map.values());
        } else if (sample instanceof Optional<?> optional) {
            add(List.copyOf(optional.stream().toList()));
        } else if (sample != null && sample.getClass().getName().startsWith("io.github.gouji.")) {
            samples.putIfAbsent(sample.getClass(), sample);
            if (sample instanceof Record) {
                for (RecordComponent component : sample.getClass().getRecordComponents()) {
                    add(component.getAccessor().invoke(sample));
                }
            }
        }
    }

    Collection<Object> all() {
        return samples.values();
    }

    /** Returns a value of the given type: an instance, an enum constant, or a number; {@code null} if there is none. */
    Object of(Class<?> type) {
        if (type.isPrimitive()) {
            return PRIMITIVES.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object exact = samples.get(type);
        return exact != null
                ? exact
                : samples.values().stream().filter(type::isInstance).findFirst().orElse(null);
    }
}
