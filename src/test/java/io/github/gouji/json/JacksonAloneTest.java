// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.Gouji;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts programs that have one Jackson: on the class path, and as named modules. */
class JacksonAloneTest {

    private static final String ANNOTATIONS = pathOf(JsonProperty.class);
    private static final String LIBRARY = pathOf(Gouji.class);
    private static final String JACKSON_2 =
            path(LIBRARY, ANNOTATIONS, pathOf(JsonFactory.class), pathOf(ObjectMapper.class));
    private static final String JACKSON_3 = path(
            LIBRARY,
            ANNOTATIONS,
            pathOf(tools.jackson.core.json.JsonFactory.class),
            pathOf(tools.jackson.databind.ObjectMapper.class));

    private static final String MAIN = """
            package caller;

            import io.github.gouji.*;
            import io.github.gouji.report.*;
            import MODULE;
            import DATABIND.json.JsonMapper;

            public class Main {
                public record Answer(CheckResult result) {}

                public static void main(String[] args) throws Exception {
                    JsonMapper mapper = JsonMapper.builder().addModule(new GoujiModule()).build();
                    AnnualReport report = AnnualReport.zeros(2024, "X").with(Cell.of("requests.received.total"), 3L);
                    String json = mapper.writeValueAsString(report);
                    System.out.println(mapper.readValue(json, AnnualReport.class).equals(report));
                    System.out.println(mapper.writeValueAsString(new Answer(Gouji.check(report))).contains("\\"inconsistent\\""));
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void jackson3NeedsNoJackson2() throws Exception {
        String name = "io.github.gouji.json.jackson3.Jackson3Alone";
        Path classes = Path.of(pathOf(JacksonAloneTest.class));
        try (Stream<Path> files = Files.list(classes.resolve("io/github/gouji/json/jackson3"))) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("Jackson3Alone"))
                    .toList()) {
                Path copy = folder.resolve(classes.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }

        assertThat(run("-cp", path(JACKSON_3, folder.toString()), name))
                .containsExactly(
                        "read: true",
                        "verdict: inconsistent",
                        "expected: 0",
                        "Jackson 2 is not there",
                        "reading JSON needs the Maven dependency com.fasterxml.jackson.core:jackson-databind; add it to the"
                                + " project");
    }

    @Test
    void aNamedModuleRegistersTheModuleOfJackson2() throws Exception {
        assertThat(runModule(JACKSON_2, "com.fasterxml.jackson.databind", "io.github.gouji.json.GoujiModule"))
                .containsExactly("true", "true");
    }

    @Test
    void aNamedModuleRegistersTheModuleOfJackson3() throws Exception {
        assertThat(runModule(JACKSON_3, "tools.jackson.databind", "io.github.gouji.json.jackson3.GoujiModule"))
                .containsExactly("true", "true");
    }

    private List<String> runModule(String path, String databind, String module) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("src/caller"));
        Path info = Files.writeString(
                folder.resolve("src/module-info.java"),
                "module caller { requires io.github.gouji; requires " + databind + "; exports caller; }");
        Path main = Files.writeString(
                sources.resolve("Main.java"), MAIN.replace("MODULE", module).replace("DATABIND", databind));
        String classes = folder.resolve("classes").toString();

        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-Xlint:all,-exports,-missing-explicit-ctor",
                        "-Werror",
                        "--module-path",
                        path,
                        "-d",
                        classes,
                        info.toString(),
                        main.toString());

        assertThat(status).isZero();
        return run("--module-path", path(path, classes), "--module", "caller/caller.Main");
    }

    private List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(output, StandardCharsets.UTF_8).lines().toList();
    }

    private static String path(String... entries) {
        return Stream.of(entries).collect(Collectors.joining(File.pathSeparator));
    }

    private static String pathOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
