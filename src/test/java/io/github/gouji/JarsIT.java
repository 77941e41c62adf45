// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The jars as they are passed on. */
class JarsIT {

    private static final Path TARGET = Path.of("target");

    @Test
    void theLibraryHoldsItselfAlone() throws IOException {
        try (JarFile jar = jar("gouji-[0-9.]+(-SNAPSHOT)?\\.jar")) {
            assertThat(entries(jar))
                    .contains("module-info.class", "META-INF/LICENSE", "META-INF/NOTICE")
                    .allMatch(
                            name -> name.matches("(META-INF/|io/|ContributorValidationMessages|module-info\\.class).*"))
                    .noneMatch(name -> name.endsWith("Test.class"));
            assertThat(text(jar, "META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
        }
    }

    @Test
    void theCommandLineKeepsTheLicencesOfItsLibraries() throws IOException {
        try (JarFile jar = jar("gouji-cli\\.jar")) {
            List<String> entries = entries(jar);
            assertThat(entries)
                    .doesNotHaveDuplicates()
                    .contains("META-INF/LICENSE", "META-INF/jsoup/LICENSE", "META-INF/FastDoubleParser-LICENSE");
            assertThat(text(jar, "META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
            String notice = text(jar, "META-INF/NOTICE");
            assertThat(notice).startsWith("Gouji").contains("Tatu Saloranta");
            assertThat(entries.stream()
                            .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                            .map(JarsIT::library)
                            .distinct())
                    .as("each library in the jar has a line in NOTICE")
                    .allMatch(library -> notice.toLowerCase().contains(library));
        }
    }

    private static String library(String entry) {
        return entry.startsWith("com/fasterxml/jackson")
                ? "jackson"
                : entry.replaceFirst("^(org|com|info|io/github)/", "").replaceFirst("/.*", "");
    }

    @Test
    void theCommandLineRunsAlone() throws IOException, InterruptedException {
        Path out = Files.createTempFile("gouji", ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        TARGET.resolve("gouji-cli.jar").toString(),
                        "check",
                        "--example",
                        "--lang",
                        "en")
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(out)).contains("T3-OUTCOME-SUM");
        assertThat(process.exitValue()).isEqualTo(1);
        Files.delete(out);
    }

    @Test
    void sourcesAndJavadocGoAlong() throws IOException {
        try (JarFile sources = jar("gouji-.*-sources\\.jar");
                JarFile javadoc = jar("gouji-.*-javadoc\\.jar")) {
            assertThat(entries(sources)).contains("module-info.java", "io/github/gouji/Gouji.java", "META-INF/LICENSE");
            assertThat(entries(javadoc))
                    .contains("index.html", "io.github.gouji/io/github/gouji/Gouji.html")
                    .noneMatch(name -> name.contains("/diagnosis/solve/"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "description", "url", "licenses", "developers", "scm"})
    void thePomSaysWhatMavenCentralAsksFor(String element) throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getDocumentElement();
        assertThat(Stream.iterate(project.getFirstChild(), child -> child != null, Node::getNextSibling)
                        .map(Node::getNodeName))
                .contains(element);
    }

    private static JarFile jar(String name) throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().matches(name))
                    .toList();
            assertThat(found).hasSize(1);
            return new JarFile(found.get(0).toFile());
        }
    }

    private static List<String> entries(JarFile jar) {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    private static String text(JarFile jar, String entry) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
