// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A named module of a caller compiles and runs with this library alone on its module path. */
@Tag("class-path")
class NamedModuleTest {

    private static final String MODULE = "module caller { requires io.github.gouji; }";
    private static final String MAIN = """
            package caller;

            import io.github.gouji.*;
            import io.github.gouji.diagnosis.*;
            import io.github.gouji.read.*;
            import io.github.gouji.report.*;
            import io.github.gouji.rule.*;
            import static io.github.gouji.rule.Expression.figure;
            import java.util.Locale;

            public class Main {
                public static void main(String[] args) throws Exception {
                    AnnualReport report = AnnualReport.zeros(2024, "某县").with(RequestRow.RECEIVED.cell(Applicant.TOTAL), 1);
                    Requests<Long> column = Applicant.TOTAL.columnOf(report.requests());
                    Rule rule = new LinearRule("OWN", Severity.WARNING, new Wording("自定", "own"), new Wording("本局", "us"),
                            figure(RequestRow.CARRIED_FORWARD).atMost(figure(RequestRow.RECEIVED)));
                    Checker checker = Checker.standard().withRules(RuleBook.standard().with(rule)).withLocale(Locale.ENGLISH);
                    CheckResult result = checker.check(report);
                    for (Finding finding : result.findings()) {
                        System.out.println(finding.rule().id());
                    }
                    for (Problem problem : result.diagnosis().problems()) {
                        System.out.println(problem.count() + " " + column.received());
                    }
                    ReadResult document = ReadResult.of(result.diagnosis().mended());
                    System.out.println(Gouji.check(document).verdict());
                }
            }
            """;

    private static final String VALIDATING_MODULE = """
            module caller {
                requires io.github.gouji;
                requires jakarta.validation;
                requires org.hibernate.validator;
                opens caller to org.hibernate.validator;
            }
            """;
    private static final String VALIDATING_MAIN = """
            package caller;

            import io.github.gouji.report.*;
            import io.github.gouji.validation.*;
            import jakarta.validation.*;
            import java.util.*;
            import org.hibernate.validator.*;
            import org.hibernate.validator.messageinterpolation.*;

            public class Main {
                record Upload(@ConsistentReport AnnualReport report) {}

                public static void main(String[] args) {
                    AnnualReport report = AnnualReport.zeros(2024, "某县").with(Cell.of("disputes.litigation.direct.total"), 1);
                    try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class).configure()
                            .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, false))
                            .buildValidatorFactory()) {
                        for (ConstraintViolation<Upload> violation : factory.getValidator().validate(new Upload(report))) {
                            System.out.println(violation.getPropertyPath() + " " + violation.getMessage());
                            System.out.println(ReportViolation.find(violation).isPresent());
                        }
                    }
                }
            }
            """;

    @Test
    void compilesAndRunsWithThisLibraryAlone(@TempDir Path folder) throws IOException, InterruptedException {
        assertThat(run(MODULE, MAIN, "", folder)).containsExactly("T3-BALANCE", "T3-ROW-TOTAL", "1 1", "CONSISTENT");
    }

    @Test
    void validatesBesideHibernateValidator(@TempDir Path folder) throws IOException, InterruptedException {
        String libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.matches(
                        ".*[/\\\\](hibernate-validator|jakarta.validation-api|jboss-logging|classmate)-.*"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(run(VALIDATING_MODULE, VALIDATING_MAIN, libraries, folder))
                .filteredOn(line -> !line.contains("HV000001") && !line.contains("org.hibernate.validator.internal"))
                .containsExactly(
                        "report.disputes.litigation.direct.total litigation without reconsideration: total 1 ≠ upheld 0 +"
                                + " corrected 0 + other result 0 + pending 0 = 0, difference 1",
                        "true");
    }

    private static List<String> run(String module, String main, String libraries, Path folder)
            throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("src/caller"));
        List<Path> files = List.of(
                Files.writeString(folder.resolve("src/module-info.java"), module),
                Files.writeString(sources.resolve("Main.java"), main));
        String modules = CoreAloneTest.classesOf(Gouji.class) + File.pathSeparator + libraries;
        String classes = folder.resolve("classes").toString();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-Xlint:all,-requires-transitive-automatic",
                    "-Werror",
                    "--module-path",
                    modules,
                    "-d",
                    classes);
            compiler.getTask(messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        assertThat(messages.toString()).isEmpty();

        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modules + File.pathSeparator + classes,
                        "--module",
                        "caller/caller.Main")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(output);
    }
}
