package io.github.gouji;

import io.github.gouji.diagnosis.Diagnoser;
import io.github.gouji.diagnosis.Tie;
import io.github.gouji.diagnosis.analysis.RuleAnalysis;
import io.github.gouji.json.GoujiModule;
import io.github.gouji.json.PlainData;
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
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Expression;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import io.github.gouji.write.CheckedDocument;
import io.github.gouji.write.TextReport;
import java.io.ByteArrayInputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One instance of each type that callers meet, taken from the check of a report with mistakes and blanks. */
final class Samples {

    private static final Map<Class<?>, Object> PRIMITIVES =
            Map.of(boolean.class, false, int.class, 2024, long.class, 1L, double.class, 1.0);

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
        add(Reports.consistent(Edition.EDITION_2019, 1));
        add(RuleAnalysis.of(RuleBook.standard(), Form.of(Edition.latest())));
        add(own);
        add(RuleBook.standard().rules());
        for (Object sample : List.of(
                checker,
                result,
                checker.rules(),
                Diagnoser.standard(),
                unreadable,
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
                new GoujiModule(),
                new io.github.gouji.json.jackson3.GoujiModule(),
                FormTable.DISPUTES,
                Edition.EDITION_2019,
                RequestRow.RECEIVED,
                Path.of("no-such-file"),
                new byte[0],
                new ByteArrayInputStream(new byte[0]),
                "",
                BigDecimal.ONE,
                DocumentFormat.JSON)) {
            samples.putIfAbsent(sample.getClass(), sample);
        }
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
