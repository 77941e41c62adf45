// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says of Spark is true: its program runs by its command, and its other samples run as well. */
class ReadmeIT {

    private static final Path JARS = Path.of("target/spark-jars");

    @TempDir
    private Path folder;

    @Test
    void theProgramRunsByTheCommand() throws Exception {
        List<Path> documents = Documents.writeTo(Files.createDirectory(folder.resolve("reports"))).stream()
                .toList();
        pack(compile("CheckReports", samples("java spark").get(0)), folder.resolve("check-reports.jar"));
        Files.createDirectory(folder.resolve("target"));
        Files.createSymbolicLink(folder.resolve(JARS), JARS.toAbsolutePath());
        String said = run(samples("sh").stream()
                .filter(sample -> sample.startsWith("spark-submit"))
                .findFirst()
                .orElseThrow());
        Set<String> checked = new TreeSet<>();
        try (Stream<Path> parts = Files.list(folder.resolve("checked"))) {
            for (Path part :
                    parts.filter(file -> file.toString().endsWith(".json")).toList()) {
                for (String line : Files.readAllLines(part)) {
                    JsonNode row = new ObjectMapper().readTree(line);
                    checked.add(row.get("path").asText().replaceFirst(".*/", ""));
                    assertThat(row.has("verdict") || row.get("problems").size() > 0)
                            .as(line)
                            .isTrue();
                    // A library that is missing would be a reason not to read.
                    assertThat(line).doesNotContain("org.", "程序出错");
                }
            }
        }
        assertThat(checked)
                .as(said)
                .containsExactlyInAnyOrderElementsOf(documents.stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    /** Runs a command by the shell, for which {@code spark-submit} is Spark's own program of that name. */
    private String run(String command) throws IOException, InterruptedException {
        Path program = folder.resolve("spark-submit");
        Files.writeString(
                program, """
                #!/bin/sh
                exec java -Xmx1g -Dspark.ui.enabled=false @%s -cp '%s' org.apache.spark.deploy.SparkSubmit "$@"
                """.formatted(Path.of("src/spark/java17.options").toAbsolutePath(), distribution()));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        ProcessBuilder builder = new ProcessBuilder("sh", "-ec", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        builder.environment().put("PATH", folder + ":" + java + ":" + System.getenv("PATH"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** Returns the class path of Spark without what the command names: neither Gouji nor the libraries of formats. */
    private static String distribution() throws IOException {
        Set<String> given;
        try (Stream<Path> jars = Files.list(JARS)) {
            given = jars.map(jar -> jar.getFileName().toString()).collect(Collectors.toSet());
        }
        assertThat(given).anyMatch(jar -> jar.startsWith("jsoup-")).noneMatch(jar -> jar.startsWith("jackson-"));
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        entry.endsWith(".jar") && !entry.matches(".*/(gouji|junit-|spring-|tomcat-|selenium-).*"))
                .filter(entry -> !given.contains(Path.of(entry).getFileName().toString()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void theOtherSamplesRun() throws IOException {
        SparkSession spark = LocalSpark.session();
        Documents.writeTo(Files.createDirectory(folder.resolve("reports")));
        spark.read()
                .format("binaryFile")
                .load(folder.resolve("reports").toString())
                .createOrReplaceTempView("documents");
        SparkChecker.standard().register(spark);
        List<Row> rows = spark.sql(samples("sql").get(0)).collectAsList();
        assertThat(rows).hasSizeGreaterThan(50);
        assertThat(rows).extracting(row -> row.getString(1)).contains("consistent", "inconsistent", null);

        String statements = samples("java spark").get(1);
        int body = statements.lastIndexOf("import ");
        body = statements.indexOf('\n', body);
        compile(
                "Sample",
                statements.substring(0, body) + "\nclass Sample { void run(Dataset<Row> documents) {"
                        + statements.substring(body) + "}}");
        assertThat(samples("python").get(0))
                .contains("\"" + CheckFunction.class.getName() + "\"", CheckSchema.class.getName() + ".ddl()");
    }

    private Path compile(String name, String code) throws IOException {
        Path source = Files.writeString(folder.resolve(name + ".java"), code);
        Path classes = Files.createDirectory(folder.resolve(name));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int status = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                source.toString());
        assertThat(status).as(code).isZero();
        return classes;
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.list(classes)) {
            for (Path file : files.toList()) {
                out.putNextEntry(new JarEntry(file.getFileName().toString()));
                Files.copy(file, out);
            }
        }
    }

    private static List<String> samples(String language) throws IOException {
        Matcher matcher = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        List<String> samples = new ArrayList<>();
        while (matcher.find()) {
            samples.add(matcher.group(1));
        }
        return samples;
    }
}
