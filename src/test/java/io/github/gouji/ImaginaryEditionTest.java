// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An edition of 2027 that nobody has decreed: one more row of outcomes, another name for row 一, one more result in table
 * 四. It is put into a copy of the sources at the five places that the README names, and then everything knows it.
 */
@Tag("class-path")
class ImaginaryEditionTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final String REPORT = "io/github/gouji/report/";

    @TempDir
    private Path folder;

    @Test
    void fiveFilesMakeAnEdition() throws Exception {
        copySources();
        addEdition();
        addRow();
        addOutcomes();
        addResult();
        addDisputeCounts();
        assertThat(compile(MAIN.getFileName(), true)).isEmpty();
        assertThat(run()).isEqualTo("""
                2027 2027 2021
                210 cells, 勾稽一致：264 处成立
                三（六之一）移送有权机关·总计 transferred to another body · total
                本年新收政府信息公开申请数量 本年收到的政府信息公开申请数量
                EDITION 表三用的是 2021 年版格式，2028 年度报告应用 2027 年版
                EDITION 表四用的是 2019 年版格式，2028 年度报告应用 2027 年版
                勾稽一致：253 处成立
                45 places
                2027 23 0
                """);
    }

    @Test
    void theCompilerNamesARowThatTheTableLacks() throws IOException {
        copySources();
        addEdition();
        addRow();
        assertThat(compile(MAIN.getFileName(), false)).contains("Outcomes.java").contains("switch");
    }

    @Test
    void theCompilerNamesAResultThatTheGroupsLack() throws IOException {
        copySources();
        addEdition();
        addResult();
        assertThat(compile(MAIN.getFileName(), false))
                .contains("DisputeCounts.java")
                .contains("switch");
    }

    private void addEdition() throws IOException {
        edit("Edition", """
                    EDITION_2021("2021", 2021);
                """, """
                    EDITION_2021("2021", 2021),
                    EDITION_2027("2027", 2027);
                """);
    }

    private void addRow() throws IOException {
        edit("RequestRow", "\"本年新收政府信息公开申请数量\", \"received\")", """
                "本年新收政府信息公开申请数量", "received")
                        .renamed(Edition.EDITION_2027, "本年收到的政府信息公开申请数量")""");
        edit("RequestRow", "    /** （七）总计: the sum", """
                    TRANSFERRED(FormEntry.of("outcomes.transferred", "三（六之一）", "移送有权机关", "transferred to another body")
                            .from(Edition.EDITION_2027)),
                    /** （七）总计: the sum""");
    }

    private void addOutcomes() throws IOException {
        edit("Outcomes", "        return edition.isFrom(Edition.EDITION_2021)", """
                        if (edition.isFrom(Edition.EDITION_2027)) {
                            return Of2027.EMPTY;
                        }
                        return edition.isFrom(Edition.EDITION_2021)""");
        edit("Outcomes", "            case OUTCOME_TOTAL -> total();", """
                            case TRANSFERRED -> in2027(row).transferred();
                            case OUTCOME_TOTAL -> total();""");
        edit("Outcomes", "in2021(row).other()", "threeRows(row)");
        edit("Outcomes", "    private Of2021<T> in2021(RequestRow row) {", """
                    private Of2027<T> in2027(RequestRow row) {
                        if (this instanceof Of2027<T> outcomes) {
                            return outcomes;
                        }
                        throw none(row);
                    }

                    private Other<T> threeRows(RequestRow row) {
                        return this instanceof Of2027<T> outcomes ? outcomes.other() : in2021(row).other();
                    }

                    private Of2021<T> in2021(RequestRow row) {""");
        String outcomes = Files.readString(source("Outcomes"));
        int begin = outcomes.indexOf("    record Of2021<");
        String added = outcomes.substring(begin, outcomes.indexOf("\n    }\n", begin) + 7)
                .replace("2021", "2027")
                .replace("Other<T> other,", "Other<T> other,\nT transferred,")
                .replace("Other.EMPTY, \"\"", "Other.EMPTY, \"\", \"\"")
                .replace(
                        "other.map(function),",
                        "other.map(function),\nfunction.apply(RequestRow.TRANSFERRED, transferred),");
        Files.writeString(source("Outcomes"), outcomes.substring(0, begin) + added + "\n" + outcomes.substring(begin));
    }

    private void addResult() throws IOException {
        edit("DisputeResult", "    /** 总计: the sum", """
                    WITHDRAWN(FormEntry.of("withdrawn", "申请人撤回", "withdrawn").from(Edition.EDITION_2027)),
                    /** 总计: the sum""");
    }

    private void addDisputeCounts() throws IOException {
        Files.writeString(source("DisputeCounts"), resource("DisputeCounts.txt"));
    }

    private Path source(String name) {
        return folder.resolve("java").resolve(REPORT + name + ".java");
    }

    private void edit(String file, String old, String replacement) throws IOException {
        String text = Files.readString(source(file));
        assertThat(text).as(file).contains(old);
        Files.writeString(source(file), text.replace(old, replacement));
    }

    private void copySources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("module-info.java"))
                    .toList()) {
                Path copy = folder.resolve("java").resolve(MAIN.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path program = folder.resolve("java/imaginary/Program.java");
        Files.createDirectories(program.getParent());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ImaginaryEditionTest.class.getResourceAsStream("edition/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Compiles the copy, with the program that tries the edition or without, and returns what is wrong with it. */
    private String compile(Path sources, boolean program) throws IOException {
        if (program) {
            Files.writeString(folder.resolve("java/imaginary/Program.java"), resource("Program.txt"));
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.resolve(sources))) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-nowarn",
                    "-d",
                    folder.resolve("classes").toString(),
                    "-cp",
                    String.join(
                            File.pathSeparator, libraries().map(Path::toString).toList()));
            boolean compiled = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            return compiled ? "" : messages.toString();
        }
    }

    private static Stream<Path> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of);
    }

    private String run() throws Exception {
        List<URL> path = new ArrayList<>();
        path.add(url(folder.resolve("classes")));
        path.add(url(Path.of("src/main/resources")));
        libraries().forEach(library -> path.add(url(library)));
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            return (String)
                    loader.loadClass("imaginary.Program").getMethod("run").invoke(null);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
