// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of a plain page one as a word processor exports it: spans, styles and empty marks around every text. */
public final class WordPage {

    private static final String STYLE = " style=\"text-align: justify; line-height: 2; font-family: 微软雅黑;\" align=\"\"";
    private static final Pattern CELL = Pattern.compile("<td([^>]*)>([^<]*)</td>");
    private static final Pattern PARAGRAPH = Pattern.compile("<p>([^<]*)</p>");

    private WordPage() {}

    /** Returns the page with the same text as the plain one. */
    public static String of(String plain) {
        String cells = CELL.matcher(plain)
                .replaceAll(cell -> Matcher.quoteReplacement("\n      <td" + cell.group(1)
                        + " style=\"font-family: 微软雅黑;\" width=\"183\" valign=\"center\">\n      "
                        + paragraph(cell.group(2)) + "\n      </td>"));
        String rows = cells.replace("<tr>", "\n    <tr>").replace("</tr>", "\n    </tr>");
        return PARAGRAPH.matcher(rows).replaceAll(found -> Matcher.quoteReplacement(paragraph(found.group(1))));
    }

    private static String paragraph(String text) {
        return "<p" + STYLE + "><span style=\"font-family: 微软雅黑;\">" + text
                + "</span><span style=\"font-family: 微软雅黑;\"><o:p></o:p></span></p>";
    }
}
