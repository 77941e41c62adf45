// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input that is wrong, by mistake or by intent, ends in one sentence with its place. */
class JsonReaderHostileTest {

    private static final int FIVE_MILLION = 5_000_000;

    private static UnreadableDocumentException refusal(String json) {
        UnreadableDocumentException refusal = catchThrowableOfType(
                UnreadableDocumentException.class,
                () -> new JsonReader().read("hostile.json", json.getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.getMessage()).hasSizeLessThan(500).doesNotContain("com.fasterxml", "StreamRead", "\n");
        return refusal;
    }

    private static void assertRefused(String json, String sentence, @Nullable SourceLocation location) {
        UnreadableDocumentException refusal = refusal(json);
        assertThat(refusal.wording().zh()).isEqualTo(sentence);
        assertThat(refusal.location()).isEqualTo(location);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // keys
                "{`yaer`: 2021}|报告没有 yaer 这一项|2",
                "{``: 2021}|报告没有 \"\" 这一项|2",
                "{`requests.received.total`: 1}|报告没有 requests.received.total 这一项|2",
                "{`requests`: {`edition`: `2021`, `received`: {`totl`: 1}}}|报告没有 requests.received.totl 这一项|47",
                "{`disputes`: {`edition`: `2021`}}|报告没有 disputes.edition 这一项|15",
                "{`year`: 2021, `year`: 2021}|year 重复出现|16",
                "{`disputes`: {`reconsideration`: {}, `reconsideration`: {}}}|disputes.reconsideration 重复出现|38",
                // types
                "{`requests`: {`received`: {`total`: `5`}}}|requests.received.total 应是整数，却是字符串 \"5\"|37",
                "{`requests`: {`received`: {`total`: true}}}|requests.received.total 应是整数，却是布尔值 true|37",
                "{`requests`: {`received`: {`total`: {}}}}|requests.received.total 应是整数，却是对象|37",
                "{`requests`: {`received`: {`total`: [1]}}}|requests.received.total 应是整数，却是数组|37",
                "{`requests`: {`received`: {`total`: 2.5}}}|requests.received.total 应是整数，却是数 2.5|37",
                "{`requests`: {`received`: 5}}|requests.received 应是对象，却是数 5|27",
                "{`requests`: []}|requests 应是对象，却是数组|14",
                "{`narrative`: `text`}|narrative 应是对象，却是字符串 \"text\"|15",
                "{`narrative`: {`overview`: 1}}|narrative.overview 应是字符串，却是数 1|28",
                "{`agency`: false}|agency 应是字符串，却是布尔值 false|12",
                "{`year`: `2021`}|year 应是整数，却是字符串 \"2021\"|10",
                "{`year`: 2021.5}|year 应是整数，却是数 2021.5|10",
                "{`proactive`: {`administrativeFees`: {`amount`: `1`}}}|"
                        + "proactive.administrativeFees.amount 应是数，却是字符串 \"1\"|49",
                // sizes
                "{`year`: 2147483648}|year 的数超出范围，绝对值最大为 2147483647|10",
                "{`disputes`: {`reconsideration`: {`total`: 9223372036854775808}}}|"
                        + "disputes.reconsideration.total 的数超出范围，绝对值最大为 9223372036854775807|44",
                "{`proactive`: {`administrativeFees`: {`amount`: 1e999999999}}}|"
                        + "proactive.administrativeFees.amount 的数位数过多，最多 100 位|49",
                "{`proactive`: {`administrativeFees`: {`amount`: 1e-99999999999999}}}|"
                        + "proactive.administrativeFees.amount 的数位数过多，最多 100 位|49",
                // editions
                "{`requests`: {}}|缺少 requests.edition，应是 \"2019\" 或 \"2021\"|14",
                "{`proactive`: {`edition`: null}}|缺少 proactive.edition，应是 \"2019\" 或 \"2021\"|27",
                "{`requests`: {`edition`: `2020`}}|requests.edition 应是 \"2019\" 或 \"2021\"，却是 \"2020\"|26",
                "{`requests`: {`edition`: 2021}}|requests.edition 应是字符串，却是数 2021|26",
                "{`requests`: {`edition`: `2019`, `outcomes`: {`other`: {`feeUnpaid`: {}}}}}|"
                        + "2019 年版的表没有 requests.outcomes.other.feeUnpaid 这一项|70",
                "{`requests`: {`outcomes`: {`other`: {`total`: 1}}, `edition`: `2021`}}|"
                        + "2021 年版的表没有 requests.outcomes.other.total 这一项|47",
                // the document as a whole
                "[]|JSON 的最外层应是对象，却是数组|1",
                "null|JSON 的最外层应是对象，却是空值 null|1",
                "12|JSON 的最外层应是对象，却是数 12|1",
                "{} {}|JSON 对象结束之后还有其他内容|4",
                "{}}|JSON 对象结束之后还有其他内容|3",
                "{`year`: 2021,}|此处不符合 JSON 语法|15",
                "<html>|此处不符合 JSON 语法|1",
                "{`year`: NaN}|此处不符合 JSON 语法|13",
                "{`year`: 02021}|此处不符合 JSON 语法|11",
            })
    void refusesWithASentenceAndAColumn(String backquoted, String sentence, int column) {
        assertRefused(backquoted.replace('`', '"'), sentence, new SourceLocation.InText(1, column));
    }

    @Test
    void countsLines() {
        assertRefused(
                "{\n  \"year\": 2021,\r\n  \"agency\": 5}", "agency 应是字符串，却是数 5", new SourceLocation.InText(3, 13));
    }

    /** Those of Chinese characters too, which are three bytes each. */
    @Test
    void countsColumnsInCharacters() {
        assertRefused(
                "{\"agency\": \"某某区人民政府\", \"year\": true}", "year 应是整数，却是布尔值 true", new SourceLocation.InText(1, 31));
        assertRefused("{\"agency\": \"某某区\"} {}", "JSON 对象结束之后还有其他内容", new SourceLocation.InText(1, 19));
        assertRefused(
                "{\"agency\": \"某区\", \"disputes\": {}, \"requests\": {}}",
                "缺少 requests.edition，应是 \"2019\" 或 \"2021\"",
                new SourceLocation.InText(1, 46));
    }

    @Test
    void readsUtf16WithoutByteOrderMark() throws UnreadableDocumentException {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] content = "{\"year\": 2024}".getBytes(charset);
            assertThat(new JsonReader().read("utf-16.json", content).report().year())
                    .isEqualTo(2024);
        }
    }

    /** A parser would take it for another character set. */
    @Test
    void refusesTextWithZeros() {
        byte[] content = "{\"agency\": \"\0\"}".getBytes(StandardCharsets.UTF_8);
        UnreadableDocumentException refusal = catchThrowableOfType(
                UnreadableDocumentException.class, () -> new JsonReader().read("zeros.json", content));
        assertThat(refusal.wording().zh()).isEqualTo("不是文本文件，或编码不是 UTF-8、GB18030、Big5、UTF-16");
    }

    @Test
    void refusesAnEmptyDocument() {
        assertRefused("", "文件是空的，没有 JSON", null);
        assertRefused(" \n\t", "文件是空的，没有 JSON", null);
    }

    @Test
    void refusesADocumentCutShort() {
        String json = "{\"disputes\": {\"reconsideration\": {\"total\": 15}}, \"agency\": \"某区\"}";
        for (int length = 1; length < json.length(); length++) {
            UnreadableDocumentException refusal = refusal(json.substring(0, length));
            assertThat(refusal.wording().zh()).as(json.substring(0, length)).isEqualTo("JSON 不完整，文件在此中断");
            assertThat(((SourceLocation.InText) refusal.location()).line()).isEqualTo(1);
        }
    }

    @Test
    void refusesNumbersOfManyDigits() {
        String sentence = "requests.received.total 的数位数过多，最多 100 位";
        for (int digits : new int[] {400, FIVE_MILLION}) {
            String json = "{\"requests\": {\"received\": {\"total\": " + "9".repeat(digits) + "}}}";
            assertRefused(json, sentence, new SourceLocation.InText(1, 37));
        }
    }

    @Test
    void refusesDeepNesting() {
        assertRefused("[".repeat(FIVE_MILLION), "JSON 的最外层应是对象，却是数组", new SourceLocation.InText(1, 1));
        assertRefused(
                "{\"requests\":".repeat(FIVE_MILLION / 10),
                "报告没有 requests.requests 这一项",
                new SourceLocation.InText(1, 14));
        assertRefused("{\"year\":" + "[".repeat(FIVE_MILLION), "year 应是整数，却是数组", new SourceLocation.InText(1, 9));
    }

    @Test
    void shortensWhatItRepeats() {
        assertRefused(
                "{\"year\": \"" + "\\n".repeat(FIVE_MILLION) + "\"}",
                "year 应是整数，却是字符串 \"" + " ".repeat(60) + "…\"",
                new SourceLocation.InText(1, 10));
        assertRefused(
                "{\"" + "k".repeat(1000) + "\": 1}",
                "报告没有 " + "k".repeat(60) + "… 这一项",
                new SourceLocation.InText(1, 2));
    }

    @Test
    void refusesAKeyOfMillionsOfCharacters() {
        assertThat(refusal("{\"" + "k".repeat(FIVE_MILLION) + "\": 1}")
                        .wording()
                        .zh())
                .isEqualTo("JSON 中的键或字符串过长");
    }

    @Test
    void takesALongText() throws UnreadableDocumentException {
        String text = "字".repeat(FIVE_MILLION / 3);
        String json = "{\"narrative\": {\"overview\": \"" + text + "\"}}";
        assertThat(new JsonReader()
                        .read("long.json", json.getBytes(StandardCharsets.UTF_8))
                        .report()
                        .narrative()
                        .overview())
                .hasSize(text.length());
    }

    @Test
    void speaksEnglishToo() {
        UnreadableDocumentException refusal = refusal("{\"requests\": {\"received\": {\"total\": \"5\"}}}");
        assertThat(refusal.wording().en())
                .isEqualTo("requests.received.total must be a whole number, not the string \"5\"");
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] content) {
        try {
            assertThat(new JsonReader().read("bytes", content)).isNotNull();
        } catch (UnreadableDocumentException e) {
            assertThat(e.wording().zh()).isNotBlank();
        }
    }
}
