// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Tells text in Big5 from text in GB18030. Nearly every text in the one is valid in the other too, so the words of the
 * form decide, each of which stands in one of them alone.
 */
final class Big5 {

    /** Big5 as Windows writes it. */
    static final Charset CHARSET = Charset.forName("x-windows-950");

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final List<String> TRADITIONAL =
            List.of("公開", "報告", "申請", "行政", "年度", "政府", "資訊", "信息", "總計", "項目", "其他", "機構");

    /** Text in GB18030 may be in traditional characters as well. */
    private static final List<String> ANY = List.of(
            "公开", "报告", "申请", "总计", "项目", "机构", "公開", "報告", "申請", "行政", "年度", "政府", "信息", "總計", "項目", "其他", "機構");

    /** How far into a page its declaration is looked for. */
    private static final int START = 1024;

    private Big5() {}

    /** Tells whether the bytes, which are no UTF-8, make more sense as Big5 than as GB18030. */
    static boolean isLikely(byte[] content) {
        int asBig5 = count(new String(content, CHARSET), TRADITIONAL);
        int asGb18030 = count(new String(content, GB18030), ANY);
        return asBig5 > asGb18030 || (asBig5 == asGb18030 && isDeclared(content));
    }

    private static boolean isDeclared(byte[] content) {
        String start = new String(content, 0, Math.min(START, content.length), StandardCharsets.ISO_8859_1);
        String lower = start.toLowerCase(Locale.ROOT);
        int charset = lower.indexOf("charset");
        int encoding = charset >= 0 ? charset : lower.indexOf("encoding");
        return encoding >= 0
                && lower.substring(encoding, Math.min(encoding + 30, lower.length()))
                        .contains("big5");
    }

    private static int count(String text, List<String> words) {
        int count = 0;
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                count++;
            }
        }
        return count;
    }
}
