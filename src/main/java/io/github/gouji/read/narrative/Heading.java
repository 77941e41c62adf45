// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.narrative.Numbering.Level;
import io.github.gouji.read.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that may be the heading of a chapter.
 *
 * @param chapter the chapter
 * @param level how its number says that it stands
 * @param opensText whether the chapter's text begins in the same line, behind a colon or full stop
 */
record Heading(Chapter chapter, Level level, boolean opensText) {

    /** A longer line is no heading, unless the text of the chapter follows in it. */
    private static final int LONGEST = 45;

    private static final String STOPS = ":。";

    private static final List<String> OVERVIEWS = List.of("总体情况", "总体概述", "基本情况", "概述", "概况", "总体概况", "基本概况", "总体状况");
    private static final List<String> OF_PROACTIVE =
            List.of("主动公开政府信息情况", "主动公开政府信息的情况", "行政机关主动公开政府信息情况", "行政机关主动公开政府信息的情况");
    private static final List<String> OF_REQUESTS =
            List.of("收到和处理政府信息公开申请", "收到及处理政府信息公开申请", "收到与处理政府信息公开申请", "收到处理政府信息公开申请", "行政机关收到和处理政府信息公开申请");
    private static final List<String> OF_DISPUTES = List.of("政府信息公开", "信息公开", "因政府信息公开", "行政复议", "因信息公开", "被申请行政复议");
    private static final List<String> OF_PROBLEMS = List.of("存在", "主要问题", "问题", "当前存在", "目前存在", "面临");
    private static final List<String> OF_OTHERS =
            List.of("其他需要报告", "其它需要报告", "其他需报告", "其他需要说明", "其他应报告", "其他报告", "需要报告", "需要说明", "其他事项", "其它事项");
    private static final List<String> TOPICS = List.of("政府信息公开", "政务公开", "信息公开", "年度", "工作", "中", "的", "与");
    private static final List<String> PLANS = List.of("改进", "措施", "打算", "下一步", "计划", "整改");

    /** Returns the heading that the line may be; {@code null} if it is none. */
    static @Nullable Heading of(Line line) {
        String text = textOf(line);
        if (text == null || text.length() < 2 || !maySpeakOfChapter(text)) {
            return null;
        }
        Numbering number = Numbering.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        String name = text.substring(number.end(), Math.min(text.length(), number.end() + LONGEST));
        int stop = stop(name);
        boolean opensText = stop >= 0 && stop < name.length() - 1;
        if ((text.length() > LONGEST && !opensText) || (opensText && number.level() != Level.CHAPTER)) {
            return null;
        }
        Chapter chapter = chapter(withoutLeader(stop < 0 ? name : name.substring(0, stop)), number.level());
        return chapter == null ? null : new Heading(chapter, number.level(), opensText);
    }

    /** Returns the text that may be a heading: of a paragraph, or of the only or the spanning first cell of a row. */
    private static @Nullable String textOf(Line line) {
        if (!line.isRow()) {
            return line.text();
        }
        if (line.numbers() > 0) {
            return null;
        }
        var first = line.cells().get(0);
        boolean alone = line.cells().size() == 1 || Rows.onlyText(line) != null;
        if (alone) {
            return line.text();
        }
        boolean spans =
                first.columnSpan() > 2 && !first.repeated() && first.text().length() <= LONGEST;
        return spans && line.text().startsWith("、", 1) ? Rows.normalised(first.text()) : null;
    }

    private static boolean maySpeakOfChapter(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return head.contains("情况")
                || head.contains("事项")
                || head.contains("问题")
                || head.contains("概")
                || head.contains("不足")
                || head.contains("状况");
    }

    private static int stop(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (STOPS.indexOf(name.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the name without the dots and the page number that lead to it in a table of contents. */
    private static String withoutLeader(String name) {
        int end = name.length();
        while (end > 0 && ".·-—_0123456789".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    private static @Nullable Chapter chapter(String name, Level level) {
        if (name.isEmpty() || name.indexOf(',') >= 0 || name.indexOf(';') >= 0 || name.indexOf("情况、") >= 0) {
            return null;
        }
        boolean numbered = level != Level.NONE;
        String bare = withoutTopic(name);
        boolean isOverview = numbered && OVERVIEWS.stream().anyMatch(each -> isNamed(bare, each, 4));
        if (isOverview || bare.equals("总体情况") || bare.equals("总体概述")) {
            return Chapter.OVERVIEW;
        }
        if (OF_PROACTIVE.stream().anyMatch(each -> isNamed(name, each, 4))) {
            return Chapter.PROACTIVE;
        }
        if (OF_REQUESTS.stream().anyMatch(name::startsWith)) {
            return Chapter.REQUESTS;
        }
        boolean ofDisputes = name.contains("行政复议") && name.contains("诉讼");
        if (ofDisputes && endsWithState(name) && OF_DISPUTES.stream().anyMatch(name::startsWith)) {
            return Chapter.DISPUTES;
        }
        boolean speaksOfProblems = bare.contains("问题") || bare.contains("不足");
        boolean plans = PLANS.stream().anyMatch(bare::contains);
        if (speaksOfProblems && (plans || numbered) && OF_PROBLEMS.stream().anyMatch(bare::startsWith)) {
            return Chapter.PROBLEMS;
        }
        int matters = name.indexOf("事项");
        boolean isOther = matters >= 0
                && name.length() - matters <= 6
                && OF_OTHERS.stream().anyMatch(bare::startsWith);
        return isOther && (numbered || name.contains("报告")) ? Chapter.OTHER_MATTERS : null;
    }

    private static boolean endsWithState(String name) {
        int state = name.lastIndexOf("情况");
        return state >= 0 && name.length() - state <= 8;
    }

    private static boolean isNamed(String name, String title, int more) {
        return name.startsWith(title) && name.length() <= title.length() + more;
    }

    /** Returns the name without the year and the words that say what the report is about. */
    private static String withoutTopic(String name) {
        String rest = name;
        for (Years.Mention year : Years.of(rest)) {
            if (year.start() == 0) {
                rest = rest.substring(year.end());
            }
            break;
        }
        for (boolean again = true; again; ) {
            again = false;
            for (String topic : TOPICS) {
                if (rest.startsWith(topic) && rest.length() > topic.length() + 1) {
                    rest = rest.substring(topic.length());
                    again = true;
                }
            }
        }
        return rest;
    }
}
