// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.json.RuleFile;
import io.github.gouji.write.ReportJson;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Loads the library afresh where some classes are not there. */
@Tag("class-path")
class LibraryTest {

    private static final String JSON = ReportJson.write(AnnualReport.zeros(2024, "某局"));
    private static final String HTML = "<html><body><table><tr><td>一</td></tr></table></body></html>";

    /** Twice, because a class that could not be initialised fails otherwise the second time. */
    @ParameterizedTest
    @CsvSource({
        "com.fasterxml.jackson., com.fasterxml.jackson.core:jackson-databind, true",
        "com.fasterxml.jackson.core.io., com.fasterxml.jackson.core:jackson-databind, true",
        "org.jsoup., org.jsoup:jsoup, false",
        "org.jsoup.nodes., org.jsoup:jsoup, false",
    })
    void aMissingLibraryIsNamedEachTime(String hidden, String coordinates, boolean json) throws IOException {
        try (Hiding loader = new Hiding(hidden)) {
            for (int time = 0; time < 2; time++) {
                assertThat(reading(loader, json ? JSON : HTML))
                        .hasToString("io.github.gouji.read.UnreadableDocumentException: given: 读取 "
                                + (json ? "JSON" : "HTML") + " 需要 Maven 依赖 " + coordinates + "，请把它加入项目 / reading "
                                + (json ? "JSON" : "HTML") + " needs the Maven dependency " + coordinates
                                + "; add it to the project")
                        .hasCauseInstanceOf(NoClassDefFoundError.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "io.github.gouji.read.json.JsonForm, true",
        "io.github.gouji.report.Cell, true",
        "io.github.gouji.read.recognise.Recogniser, false",
    })
    void aMissingClassOfOurOwnIsNoMissingLibrary(String hidden, boolean json) throws IOException {
        try (Hiding loader = new Hiding(hidden)) {
            for (int time = 0; time < 2; time++) {
                assertThat(reading(loader, json ? JSON : HTML)).isInstanceOf(NoClassDefFoundError.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.apache.pdfbox.", "org.apache.pdfbox.io.", "org.apache.pdfbox.pdmodel."})
    void aMissingLibraryOfPdfIsNamedEachTime(String hidden) throws IOException {
        try (Hiding loader = new Hiding(hidden)) {
            for (int time = 0; time < 2; time++) {
                assertThat(reading(loader, "%PDF-1.7"))
                        .hasMessage("given: 读取 PDF 需要 Maven 依赖 org.apache.pdfbox:pdfbox，请把它加入项目 / reading PDF needs the"
                                + " Maven dependency org.apache.pdfbox:pdfbox; add it to the project");
            }
        }
    }

    @Test
    void noFormatNeedsTheLibraryOfAnother() throws IOException {
        try (Hiding loader = new Hiding("org.jsoup.")) {
            assertThat(reading(loader, JSON)).isNull();
        }
    }

    @Test
    void aRuleFileNamesTheLibraryThatItNeeds() throws IOException {
        try (Hiding loader = new Hiding("com.fasterxml.jackson.")) {
            for (int time = 0; time < 2; time++) {
                Throwable thrown = catchThrowable(() -> {
                    try {
                        loader.loadClass(RuleFile.class.getName())
                                .getMethod("parse", String.class)
                                .invoke(null, "{}");
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
                assertThat(thrown)
                        .hasToString("io.github.gouji.rule.json.InvalidRuleFileException: 读取规则文件需要 Maven 依赖 "
                                + "com.fasterxml.jackson.core:jackson-databind，请把它加入项目 / reading a rule file needs"
                                + " the Maven dependency com.fasterxml.jackson.core:jackson-databind; add it to the"
                                + " project")
                        .hasCauseInstanceOf(NoClassDefFoundError.class);
            }
        }
    }

    /** Each room for tests needs its own library, and generating needs none. */
    @ParameterizedTest
    @CsvSource({
        "testing.GoujiAssertions, org.assertj., org/assertj/",
        "testing.jqwik.GoujiArbitraries, net.jqwik., net/jqwik/",
        "testing.junit.ReportArguments, org.junit., org/junit/",
    })
    void aRoomForTestsNamesTheLibraryThatItLacks(String type, String hidden, String named) throws IOException {
        try (Hiding loader = new Hiding(hidden)) {
            assertThat(catchThrowable(
                            () -> loader.loadClass("io.github.gouji." + type).getMethods()))
                    .isInstanceOf(NoClassDefFoundError.class)
                    .hasMessageStartingWith(named);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "testing.GoujiAssertions, net.jqwik.|org.junit.",
        "testing.jqwik.GoujiArbitraries, org.assertj.|org.junit.jupiter.",
        "testing.junit.FindingTests, net.jqwik.|org.assertj.",
        "testing.generate.RandomReports, net.jqwik.|org.assertj.|org.junit.",
    })
    void noRoomForTestsNeedsTheLibraryOfAnother(String type, String hidden) throws Exception {
        try (Hiding loader = new Hiding(hidden.split("\\|"))) {
            assertThat(Class.forName("io.github.gouji." + type, true, loader).getMethods())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"odt", "ods", "doc", "xls"})
    void officeFilesNeedNoLibrary(String extension) throws IOException {
        try (Hiding loader = new Hiding("org.apache.", "org.jsoup.", "com.fasterxml.")) {
            assertThat(reading(loader, officeFile(extension))).isNull();
        }
    }

    private static byte[] officeFile(String extension) throws IOException {
        try (InputStream in = LibraryTest.class.getResourceAsStream("read/office/hongze-2024." + extension)) {
            return in.readAllBytes();
        }
    }

    private static Throwable reading(ClassLoader loader, String document) {
        return reading(loader, document.getBytes(StandardCharsets.UTF_8));
    }

    private static Throwable reading(ClassLoader loader, byte[] document) {
        return catchThrowable(() -> {
            try {
                loader.loadClass(Gouji.class.getName())
                        .getMethod("read", String.class, byte[].class)
                        .invoke(null, "given", document);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    /** Loads all classes of the class path but those whose names begin so. */
    private static final class Hiding extends URLClassLoader {

        private final List<String> hidden;

        Hiding(String... hidden) throws MalformedURLException {
            super(classPath(), ClassLoader.getPlatformClassLoader());
            this.hidden = List.of(hidden);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (hidden.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }

        private static URL[] classPath() throws MalformedURLException {
            List<URL> urls = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
            return urls.toArray(new URL[0]);
        }
    }
}
