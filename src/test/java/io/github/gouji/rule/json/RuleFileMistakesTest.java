// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.rule.RuleBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares what is said of the rule files in {@code mistakes.txt} with {@code mistakes.golden.txt}, which is for people to
 * review; what is said now is in {@code target}.
 */
class RuleFileMistakesTest {

    private static String resource(String name) throws IOException {
        try (InputStream in = RuleFileMistakesTest.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InvalidRuleFileException mistake(String json) {
        return catchThrowableOfType(
                InvalidRuleFileException.class, () -> RuleFile.parse(json).applyTo(RuleBook.standard()));
    }

    @Test
    void everyMistakeIsExplained() throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> files = Arrays.stream(resource("mistakes.txt").split("(?m)^=== "))
                .filter(file -> !file.isEmpty())
                .toList();
        assertThat(files).hasSizeGreaterThan(60);
        for (String file : files) {
            int end = file.indexOf('\n');
            String name = file.substring(0, end);
            InvalidRuleFileException mistake = mistake(file.substring(end + 1));
            assertThat(mistake).as(name).isNotNull();
            text.append("=== ").append(file).append(mistake.wording().zh()).append('\n');
            text.append(mistake.wording().en()).append("\n\n");
        }
        Files.writeString(Path.of("target", "mistakes.golden.txt"), text);
        assertThat(text).hasToString(resource("mistakes.golden.txt"));
    }

    @Test
    void theColumnIsThatOfTheMistakeInTheFile() throws IOException {
        String json = resource("mistakes.txt").lines().skip(1).limit(2).collect(Collectors.joining("\n"));
        int column = json.lines().toList().get(1).indexOf("requests.recieved") + 1;
        assertThat(mistake(json).location()).isEqualTo(new SourceLocation.InText(2, column));
        InvalidRuleFileException mistake =
                mistake("{\"rules\": [{\"id\": \"A\", \"wording\": \"x\",\n \"formula\": \"\\u56db\\t<= \\\"\"}]}");
        assertThat(mistake.wording().en())
                .isEqualTo("line 2, column 25: formula of rule 1 (A), character 6: a number, a name or a bracket must"
                        + " stand here, not \"");
    }

    @Test
    void theMessageNamesTheFileAndTheExceptionItsParts() {
        Throwable thrown = catchThrowable(() -> RuleFile.read(
                "rules.json", new ByteArrayInputStream("{\"offf\": []}".getBytes(StandardCharsets.UTF_8))));
        assertThat(thrown)
                .isInstanceOf(IOException.class)
                .hasMessage("rules.json: 第 1 行第 2 列：没有 offf 这一项，是否指 off？"
                        + " / line 1, column 2: there is no key offf; did you mean off?");
        InvalidRuleFileException mistake = (InvalidRuleFileException) thrown;
        assertThat(mistake.source()).isEqualTo("rules.json");
        assertThat(mistake.reason().zh()).isEqualTo("没有 offf 这一项，是否指 off？");
        assertThat(mistake.location().wording().en()).isEqualTo("line 1, column 2");
    }

    @Test
    void hugeFilesAndNestingAreRefused() {
        assertThat(mistake(" ".repeat(RuleFile.MAX_SIZE + 1)).wording().en())
                .isEqualTo("the rule file is larger than the limit of 1 MiB");
        assertThat(mistake("[".repeat(RuleFile.MAX_SIZE)).wording().en()).endsWith("nested deeper than the limit of 8");
        assertThat(mistake("{\"off\": [" + "\"A\",".repeat(100_000) + "\"B\"]}")
                        .wording()
                        .en())
                .endsWith("A occurs twice in off");
        assertThat(mistake("{\"rules\": [" + "{},".repeat(1000) + "{}]}")
                        .wording()
                        .en())
                .endsWith("there are more than the limit of 1000 rules");
        assertThat(mistake("{\"off\": " + "9".repeat(10_000) + "}").wording().en())
                .contains("too long");
        assertThat(mistake(formula("一".repeat(500_000))).wording().en())
                .endsWith("the formula is longer than the limit of 100000 characters");
        assertThat(mistake(formula("(".repeat(90_000))).wording().en())
                .contains("more than the limit of 500 operators");
        assertThat(mistake(formula("1" + "+1".repeat(40_000) + "=1")).wording().en())
                .contains("limit of 500");
        assertThat(mistake(formula("x".repeat(90_000) + "=1")).wording().en()).hasSizeLessThan(300);
    }

    private static String formula(String formula) {
        return "{\"rules\": [{\"id\": \"A\", \"wording\": \"x\", \"formula\": \"" + formula + "\"}]}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-file.json", "src"})
    void aFileThatIsNoneIsRefused(String name) {
        assertThat(catchThrowable(() -> RuleFile.read(Path.of(name))))
                .isInstanceOf(InvalidRuleFileException.class)
                .hasMessageStartingWith(name + ": ");
    }

    /** What is wrong only with the rules that there are already is told of the same file. */
    @Test
    void aMistakeThatShowsLaterNamesTheFileToo() throws IOException {
        byte[] json = "{\"off\": [\"BLNK\"]}".getBytes(StandardCharsets.UTF_8);
        RuleFile file = RuleFile.read("city.json", new ByteArrayInputStream(json));
        assertThat(catchThrowable(() -> file.applyTo(RuleBook.standard())))
                .isInstanceOf(InvalidRuleFileException.class)
                .hasMessageStartingWith("city.json: ")
                .hasMessageEndingWith("did you mean BLANK?");
    }
}
