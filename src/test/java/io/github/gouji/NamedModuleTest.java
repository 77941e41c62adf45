package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

    @Test
    void compilesAndRunsWithThisLibraryAlone(@TempDir Path folder) throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("src/caller"));
        List<Path> files = List.of(
                Files.writeString(folder.resolve("src/module-info.java"), MODULE),
                Files.writeString(sources.resolve("Main.java"), MAIN));
        String library = CoreAloneTest.classesOf(Gouji.class).toString();
        String classes = folder.resolve("classes").toString();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-proc:none", "-Xlint:all", "-Werror", "--module-path", library, "-d", classes);
            compiler.getTask(messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        assertThat(messages.toString()).isEmpty();

        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        library + java.io.File.pathSeparator + classes,
                        "--module",
                        "caller/caller.Main")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(output).lines()).containsExactly("T3-BALANCE", "T3-ROW-TOTAL", "1 1", "CONSISTENT");
    }
}
