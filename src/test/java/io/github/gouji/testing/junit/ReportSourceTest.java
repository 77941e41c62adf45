// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.gouji.CheckResult;
import io.github.gouji.Gouji;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.rule.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclaration;
import org.junit.jupiter.params.support.ParameterDeclarations;

class ReportSourceTest {

    private static final String FOLDER = "example/reports/";

    @ParameterizedTest
    @ReportSource(FOLDER + "hongze-2024.json")
    void namesTheTestByAgencyAndYear(AnnualReport report, ReadResult document, CheckResult result, TestInfo test) {
        assertThat(test.getDisplayName()).endsWith(report.agency() + " " + report.year());
        assertThat(document.report()).isEqualTo(report);
        assertThat(result.report()).isEqualTo(report);
    }

    @Test
    void findsDocumentsByPatternInTheOrderOfTheirNames() throws IOException {
        assertThat(names(FOLDER + "**")).isEqualTo(names(FOLDER + "*.json")).hasSize(3);
        assertThat(names(FOLDER + "{suqian,hongze}-*")).hasSize(2);
    }

    @Test
    void findsFiles() throws IOException {
        assertThat(provide(source(new String[0], "src/test/resources/example/**"), AnnualReport.class))
                .hasSize(3);
    }

    @Test
    void findsDocumentsInJars(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("reports.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("packed/"));
            zip.putNextEntry(new ZipEntry("packed/a.json"));
            zip.write(Files.readAllBytes(Path.of("src/test/resources/example/reports/suqian-2023.json")));
            zip.closeEntry();
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            assertThat(new DocumentFinder(loader).find(List.of("packed/*.json"), List.of()))
                    .containsOnlyKeys("packed/a.json");
        }
    }

    @Test
    void whatIsWrongIsOneSentence() {
        assertThatThrownBy(() -> names("no/such/**"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no document on the class path fits \"no/such/**\"");
        assertThatThrownBy(() -> provide(source(new String[0], "target/no-such-*"), AnnualReport.class))
                .hasMessageStartingWith("no file fits \"target/no-such-*\" in ");
        assertThatThrownBy(() -> names("junit-platform.properties"))
                .hasMessageStartingWith("junit-platform.properties: ")
                .hasMessageContaining(" / ");
        assertThatThrownBy(() -> provide(source(new String[] {FOLDER + "**"}), String.class))
                .hasMessage("@ReportSource gives an AnnualReport, a ReadResult or a CheckResult, "
                        + "but no java.lang.String");
        assertThatThrownBy(() -> provide(source(new String[0]), AnnualReport.class))
                .hasMessage("@ReportSource names no document");
    }

    @Test
    void eachFindingIsATest() {
        CheckResult result = Gouji.check(AnnualReport.zeros(2024, "某局").with(Cell.of("requests.received.total"), 1L));
        List<DynamicTest> tests = FindingTests.of(result, Severity.ERROR).toList();
        assertThat(tests)
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("T3-BALANCE 总计", "T3-ROW-TOTAL 一、本年新收政府信息公开申请数量");
        assertThat(catchThrowable(() -> tests.get(0).getExecutable().execute()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[1→0]");
    }

    private static List<String> names(String pattern) throws IOException {
        return provide(source(new String[] {pattern}), AnnualReport.class).stream()
                .map(arguments -> ((Arguments.ArgumentSet) arguments).getName())
                .toList();
    }

    private static List<? extends Arguments> provide(ReportSource source, Class<?> type) throws IOException {
        ReportArguments provider = new ReportArguments();
        provider.accept(source);
        ParameterDeclaration parameter = answering(ParameterDeclaration.class, type);
        return provider.provideArguments(
                        answering(ParameterDeclarations.class, List.of(parameter)),
                        answering(ExtensionContext.class, ReportSourceTest.class))
                .toList();
    }

    private static ReportSource source(String[] resources, String... files) {
        return type(
                ReportSource.class,
                (proxy, method, arguments) -> method.getName().equals("value") ? resources : files);
    }

    private static <T> T answering(Class<T> type, Object answer) {
        return type(type, (proxy, method, arguments) -> answer);
    }

    private static <T> T type(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
