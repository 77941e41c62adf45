// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a report ends: at its signature, or at the footer of the page.
 *
 * @param line the first line that is no part of the last chapter; the number of lines if the document ends with it
 * @param body the name with which the report is signed; {@code null} if it is not
 * @param date the line with the date of the signature, -1 if there is none
 */
record ReportEnd(int line, @Nullable String body, int date) {

    /** Where no heading tells where the last chapter begins, a signature is looked for in so many lines. */
    private static final int TAIL = 15;

    private static final int LONGEST_OF_FOOTER = 60;
    private static final int LONGEST_LINK = 15;

    /** So many short lines without a sentence, one behind the other, are links. */
    private static final int LINKS = 3;

    private static final List<String> FOOTER_BEGINS = List.of(
            "打印",
            "关闭",
            "分享",
            "扫一扫",
            "上一篇",
            "下一篇",
            "上一条",
            "下一条",
            "附件",
            "相关",
            "友情链接",
            "网站地图",
            "返回",
            "责任编辑",
            "编辑:",
            "来源:",
            "信息来源",
            "关于我们",
            "联系我们",
            "浏览",
            "字体",
            "收藏",
            "版权",
            "主办",
            "承办",
            "协办",
            "技术支持",
            "网站标识码",
            "网站声明",
            "网站支持",
            "备案",
            "您是第",
            "访问量",
            "发布时间",
            "发布日期",
            "延伸阅读",
            "推荐阅读",
            "Copyright",
            "©",
            "二维码",
            "作者:",
            "纠错",
            "政府网站",
            "(打印",
            "(关闭",
            "【",
            "下载",
            "点击下载",
            "手机扫",
            "微信扫",
            "隐私",
            "无障碍",
            "地址:",
            "联系电话:",
            "电话:",
            "邮编:",
            "主管",
            "ICP");
    private static final List<String> FOOTER_HOLDS = List.of(
            "ICP备", "公网安备", "版权所有", "网站标识码", "打印本页", "关闭窗口", "AllRightsReserved", "网站地图", "打印】", "上一篇:", "下一篇:");
    private static final String SENTENCE = "。;,:!?";

    /**
     * Finds the end of a report.
     *
     * @param heading the line of the last chapter's heading, -1 if there is none
     */
    static ReportEnd of(List<Line> lines, int heading) {
        int from = heading >= 0 ? heading + 1 : Math.max(lines.size() - TAIL, 0);
        int footer = heading >= 0 ? footer(lines, from) : lines.size();
        for (int i = from; i < lines.size(); i++) {
            String text = lines.get(i).text();
            SignedDate date = Rows.isMany(lines.get(i)) ? null : SignedDate.of(text);
            if (date == null) {
                continue;
            }
            String above = i > from || (heading < 0 && i > 0)
                    ? BodyName.strict(lines.get(i - 1).text())
                    : null;
            String below = i + 1 < lines.size() && !Rows.isMany(lines.get(i + 1))
                    ? BodyName.strict(lines.get(i + 1).text())
                    : null;
            if (date.body() != null) {
                return new ReportEnd(Math.min(i, footer), date.body(), i);
            }
            boolean isSigned = above != null && !Rows.isMany(lines.get(i - 1));
            int begin = isSigned ? i - 1 : i;
            return new ReportEnd(Math.min(begin, footer), isSigned ? above : i < footer ? below : null, i);
        }
        int name = heading >= 0 ? name(lines, from, footer) : footer;
        return new ReportEnd(
                name, name < footer ? BodyName.strict(lines.get(name).text()) : null, -1);
    }

    /** Returns the line that holds the name of a body alone, behind at least one other: a signature without a date. */
    private static int name(List<Line> lines, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (!Rows.isMany(lines.get(i)) && BodyName.strict(lines.get(i).text()) != null) {
                return i;
            }
        }
        return to;
    }

    private static int footer(List<Line> lines, int from) {
        int links = 0;
        for (int i = from; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (isFooter(text)) {
                return i - (i - links > from ? links : 0);
            }
            boolean isLink = i > from && text.length() <= LONGEST_LINK && isNoSentence(text);
            links = isLink ? links + 1 : 0;
            if (links >= LINKS) {
                return i + 1 - links;
            }
        }
        return lines.size() - (links > 1 ? links : 0);
    }

    private static boolean isFooter(String text) {
        if (text.length() > LONGEST_OF_FOOTER || text.endsWith("。")) {
            return false;
        }
        for (String mark : FOOTER_BEGINS) {
            if (text.startsWith(mark)) {
                return true;
            }
        }
        for (String mark : FOOTER_HOLDS) {
            if (text.contains(mark)) {
                return true;
            }
        }
        TitleLine title = text.contains("公开") ? TitleLine.of(text) : null;
        return title != null && !title.isBare();
    }

    private static boolean isNoSentence(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SENTENCE.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return Numbering.of(text).level() == Numbering.Level.NONE && !text.isEmpty();
    }
}
