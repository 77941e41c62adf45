// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.RequestRow;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.json.InvalidRuleFileException;
import io.github.gouji.rule.json.RuleFile;
import io.github.gouji.write.AnalysisListing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the Javadoc show is true: the samples compile and print what is said, the rules are these. */
@Tag("class-path")
class ReadmeTest {

    /** Those that begin {@code ```java spark} are for the tests of the profile {@code spark}. */
    private static final Pattern README_SAMPLE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern RULE_FILE = Pattern.compile("<!-- rule file -->\\n```json\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;$");
    private static final Pattern IS_CLASS =
            Pattern.compile("(?m)^(public |final )*(class|record|interface) (?<name>\\w+)");
    private static final Pattern JAVADOC_SAMPLE =
            Pattern.compile("<pre>\\{@code\\n(.*?)\\n\\s*\\* }</pre>", Pattern.DOTALL);

    private static final String JAVADOC_IMPORTS = """
            import io.github.gouji.*;
            import io.github.gouji.diagnosis.*;
            import io.github.gouji.diagnosis.analysis.*;
            import io.github.gouji.json.*;
            import io.github.gouji.read.*;
            import io.github.gouji.report.*;
            import io.github.gouji.rule.*;
            import io.github.gouji.rule.json.*;
            import io.github.gouji.source.*;
            import io.github.gouji.statistics.*;
            import io.github.gouji.testing.*;
            import io.github.gouji.testing.generate.*;
            import io.github.gouji.testing.jqwik.*;
            import io.github.gouji.validation.*;
            import io.github.gouji.write.*;
            import jakarta.validation.ConstraintViolation;
            import java.math.BigDecimal;
            import java.nio.file.Path;
            import java.util.*;
            import java.util.stream.Stream;
            import net.jqwik.api.Arbitrary;
            import static io.github.gouji.rule.Expression.constant;
            import static io.github.gouji.rule.Expression.figure;
            """;

    /** A sample of the README is complete with its imports; what it goes on from may stand in an earlier one. */
    @Test
    void samplesCompile(@TempDir Path classes) throws IOException {
        List<String> samples = find(README_SAMPLE, readme());
        assertThat(samples).hasSizeGreaterThanOrEqualTo(5);
        for (int i = 0; i < samples.size(); i++) {
            assertThat(errors("", samples.get(i), i, classes))
                    .as(samples.get(i))
                    .isEmpty();
        }
    }

    @Test
    void samplesInTheJavadocCompile(@TempDir Path classes) throws IOException {
        List<String> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                find(JAVADOC_SAMPLE, Files.readString(file)).stream()
                        .map(sample -> sample.replaceAll("(?m)^\\s*\\* ?", ""))
                        .forEach(samples::add);
            }
        }
        assertThat(samples).isNotEmpty();
        for (int i = 0; i < samples.size(); i++) {
            assertThat(errors(JAVADOC_IMPORTS, samples.get(i), i, classes))
                    .as(samples.get(i))
                    .isEmpty();
        }
    }

    @Test
    void printsWhatIsSaid() throws IOException {
        AnnualReport report = AnnualReport.zeros(2024, "某县示范局")
                .with(RequestRow.RECEIVED, ApplicantCounts.of(91, 0, 0, 0, 0, 1, 20))
                .with(RequestRow.DISCLOSED, ApplicantCounts.of(19, 0, 0, 0, 0, 1, 20))
                .with(RequestRow.OUTCOME_TOTAL, ApplicantCounts.of(19, 0, 0, 0, 0, 1, 20));
        CheckResult result = Gouji.check(report);
        assertThat(readme()).contains("```text\n" + result + "\n```");
        assertThat(readme())
                .contains("```text\n"
                        + result.diagnosis().problems().get(0).wording().zh() + "\n```");
    }

    @Test
    void listsTheRules() throws IOException {
        String rows = RuleBook.standard().rules().stream().map(ReadmeTest::row).collect(Collectors.joining());
        assertThat(readme()).contains("|---|---|---|---|\n" + rows + "\n");
    }

    @Test
    void tellsWhatTheRulesTell() throws IOException {
        String analysis = AnalysisListing.text(RuleBook.standard(), Locale.CHINESE);
        assertThat(readme()).contains("```text\n" + analysis.substring(analysis.indexOf("2021 年版")) + "```");
    }

    @Test
    void showsARuleFileAndWhatIsSaidOfAMistakeInIt() throws IOException {
        String file = find(RULE_FILE, readme()).get(0);
        RuleBook rules = RuleFile.parse(file).applyTo(RuleBook.standard());
        assertThat(rules.find("BLANK")).isEmpty();
        assertThat(rules.rules()).hasSize(RuleBook.standard().rules().size() + 2);
        byte[] wrong =
                file.replace("<= requests.received", "<= requests.recieved").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> RuleFile.read("city.json", new ByteArrayInputStream(wrong)))
                .isInstanceOfSatisfying(
                        InvalidRuleFileException.class,
                        mistake -> assertThat(readmeOrFail())
                                .contains(mistake.wording().zh()));
    }

    private static String readmeOrFail() {
        try {
            return readme();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(Rule rule) {
        return "| `" + rule.id() + "` | " + rule.severity().name().toLowerCase(Locale.ROOT) + " | "
                + rule.wording().zh() + " | " + rule.source().zh() + " |\n";
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static List<String> find(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** Puts statements into a method that has what they may go on from. */
    private static String inMethod(String name, String sample) {
        String given = (sample.contains("AnnualReport report") ? "" : "io.github.gouji.report.AnnualReport report, ")
                + (sample.contains("CheckResult result") ? "" : "io.github.gouji.CheckResult result, ")
                + "io.github.gouji.rule.Rule myRule";
        return String.join(
                        "\n",
                        IMPORT.matcher(sample).results().map(MatchResult::group).toList())
                + "\nclass " + name + " { void run(" + given + ") throws Exception {\n"
                + IMPORT.matcher(sample).replaceAll("") + "}}";
    }

    private static String errors(String imports, String sample, int number, Path classes) {
        Matcher type = IS_CLASS.matcher(sample);
        boolean whole = type.find();
        String name = whole ? type.group("name") : "Sample" + number;
        String code = imports + (whole ? sample : inMethod(name, sample));
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return code;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(source))
                .call();
        return compiled ? "" : messages.toString();
    }
}
