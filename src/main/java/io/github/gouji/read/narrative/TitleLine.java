// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.text.Labels;
import io.github.gouji.read.text.Line;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title of an annual report, taken apart.
 *
 * @param agency the body that it names; {@code null} if it names none
 * @param year the year that it names; {@code null} if it names none, or several
 * @param listed whether it stands in a list of links, with a date behind it
 */
record TitleLine(@Nullable String agency, @Nullable Integer year, boolean listed) {

    static final int LONGEST = 80;

    private static final int SHORTEST = 4;

    /** In a longer paragraph a title behind other words is not looked for. */
    private static final int LONGEST_PRINTED = 200;

    /** What stands before the items of a list, which are links to other reports. */
    private static final String BULLETS = "-•·●○◆■▪>";

    /** How many signs may stand between 公开 and 报告. */
    private static final int FARTHEST = 20;

    private static final List<String> TOPICS = List.of("信息公开", "政务公开", "政府信息", "信息主动公开");
    private static final List<String> WORDS_OF_TOPIC =
            List.of("政府信息", "政务信息", "政务公开", "信息公开", "政府", "政务", "公开", "、", "与", "和", "及", "暨", "主动");
    private static final List<String> OTHER_PAPERS = List.of(
            "格式", "通知", "指南", "目录", "制度", "要点", "办法", "申请", "条例", "规定", "培训", "会议", "考核", "方案", "统计表", "保密", "解读", "条款",
            "第三方", "评估", "工作部署");
    private static final List<String> NOT_BEHIND = List.of(
            "格式", "编制", "编报", "要求", "制度", "模板", "填报", "有关", "审查", "审核", "工作", "发布工作", "撰写", "解读", "统计", "样式", "的格式",
            "有关事项");
    private static final List<String> BEHIND = List.of(
            "的通知", "的公告", "的函", "的报告", "发布", "日期", "时间", "来源", "作者", "浏览", "字体", "字号", "阅读", "打印", "正文", "全文", "公告",
            "(", ".", "_", "-", "|", "—", "–", "·", ":");
    private static final List<String> VERBS = List.of("公布", "发布", "报送", "印发", "编制", "公开", "做好", "上报", "报", "转发", "下发");
    private static final List<String> NO_TITLE = List.of(
            "根据", "依据", "按照", "现将", "为", "现公布", "上一篇", "下一篇", "上一条", "下一条", "上篇", "下篇", "附件", "相关", "链接", "来源", "首页",
            "当前位置", "您的位置", "您当前", "所在位置", "你的位置", "您现在", "您所在");

    /** What a title may be said to be; 正文 may stand at the end of a path too. */
    private static final List<String> LABELS = List.of("标题:", "名称:", "信息名称:", "文件名称:", "正文:", "正文");

    /** Of these, what a title may stand behind in one paragraph. */
    private static final List<String> IN_FRONT =
            List.of("附件", "首页", "当前位置", "您的位置", "您当前", "所在位置", "你的位置", "您现在", "您所在");

    /** What no name holds: brackets that a year left empty, and a year with a digit too many or too few. */
    private static final Pattern REST_OF_YEAR =
            Pattern.compile("\\(\\)(?:年度?)?|[0-9〇○零一二三四五六七八九]+年度?$|[0-9]+[-—–~至]?$");

    boolean isBare() {
        return agency == null && year == null;
    }

    /** Returns the text of a line, of a row what stands behind the label 标题 or 名称; "" for any other row of several cells. */
    static String text(Line line) {
        if (!Rows.isMany(line)) {
            return line.text();
        }
        List<GridCell> cells = line.cells();
        boolean isField = cells.size() == 2
                && cells.get(0).text().length() <= 8
                && (line.text().startsWith("名称")
                        || line.text().startsWith("标题")
                        || line.text().startsWith("信息名称"));
        return isField ? Rows.normalised(cells.get(1).text()) : "";
    }

    /** Takes a line apart; {@code null} if it is no title. */
    static @Nullable TitleLine of(String text) {
        String line = withoutLabel(text);
        if (text.isEmpty()
                || BULLETS.indexOf(text.charAt(0)) >= 0
                || line.length() > LONGEST
                || line.indexOf('>') >= 0
                || line.indexOf('»') >= 0
                || line.indexOf(',') >= 0
                || line.indexOf(';') >= 0) {
            return null;
        }
        // Few lines name a report, so that only of those it is asked what else they may be.
        TitleLine title = parse(line, false);
        return title == null || NO_TITLE.stream().anyMatch(line::startsWith) ? null : title;
    }

    /** Takes a part of a sentence apart that names the report; {@code null} if it does not. */
    static @Nullable TitleLine ofProse(String clause) {
        return clause.length() > LONGEST ? null : parse(clause, true);
    }

    /** Tells whether a path of the site, or the number of an annex, begins a line, so that a title may stand behind it. */
    static boolean isBehindOthers(String text) {
        return IN_FRONT.stream().anyMatch(text::startsWith);
    }

    /** Returns the title behind other words of one paragraph and a blank, as behind a path; {@code null} if there is none. */
    static @Nullable TitleLine behindBlank(String printed) {
        int end = printed.length() > LONGEST_PRINTED ? 0 : printed.length();
        for (int at = 0; at < end; at++) {
            boolean mayBegin = Character.isWhitespace(printed.charAt(at)) || printed.charAt(at) == '\u00a0';
            TitleLine title = mayBegin ? of(Labels.normalise(printed.substring(at))) : null;
            String body = title == null || title.agency() == null ? null : BodyName.strict(title.agency());
            if (title != null && body != null && title.year() != null) {
                return title;
            }
        }
        return null;
    }

    private static @Nullable TitleLine parse(String line, boolean prose) {
        int topic = -1;
        int report = -1;
        for (int from = 0; report < 0; from = topic + 2) {
            topic = firstOf(line, from);
            if (topic < 0) {
                return null;
            }
            report = reportWord(line, topic);
        }
        if (line.length() < SHORTEST || line.indexOf('。') >= 0) {
            return null;
        }
        int begin = beginOfTopic(line, topic);
        String between = line.substring(topic, report);
        if (OTHER_PAPERS.stream().anyMatch(between::contains)) {
            return null;
        }
        String behind = line.substring(report + 2);
        boolean knownBehind = behind.isEmpty() || prose || BEHIND.stream().anyMatch(behind::startsWith);
        boolean yearBehind = behind.length() <= 8 && Years.only(Years.ofTitle(behind)) != null;
        boolean dated = !behind.isEmpty() && Character.isDigit(behind.charAt(0)) && !yearBehind;
        if ((!knownBehind && !dated && !yearBehind) || NOT_BEHIND.stream().anyMatch(behind::startsWith)) {
            return null;
        }
        return new TitleLine(
                agency(line.substring(0, begin), prose ? "" : behind),
                year(line.substring(0, report), prose ? "" : behind),
                dated || (behind.startsWith("(20") && behind.endsWith(")") && behind.indexOf('-') > 0));
    }

    private static int firstOf(String line, int from) {
        int first = -1;
        for (String topic : TOPICS) {
            int at = line.indexOf(topic, from);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    private static int reportWord(String line, int topic) {
        int report = line.indexOf("报告", topic);
        int shortForm = line.indexOf("年报", topic);
        int first = report < 0 ? shortForm : shortForm < 0 ? report : Math.min(report, shortForm);
        return first - topic <= FARTHEST + 4 ? first : -1;
    }

    /** Returns where the words before 信息公开 begin that belong to it; 政府 of 人民政府 does not. */
    private static int beginOfTopic(String line, int topic) {
        int begin = topic;
        for (boolean again = true; again; ) {
            again = false;
            for (String word : WORDS_OF_TOPIC) {
                boolean ofName = word.equals("政府") && line.startsWith("政府", begin);
                if (begin >= word.length() && line.startsWith(word, begin - word.length()) && !ofName) {
                    begin -= word.length();
                    again = true;
                }
            }
        }
        return line.startsWith("人民政府", begin - 2) ? begin + 2 : begin;
    }

    private static @Nullable Integer year(String title, String behind) {
        List<Years.Mention> inTitle = Years.ofTitle(title);
        boolean names = inTitle.stream().anyMatch(mention -> !mention.isDate());
        boolean opens =
                behind.startsWith("(") || behind.startsWith("-") || behind.startsWith("—") || behind.length() <= 8;
        return names ? Years.only(inTitle) : opens ? Years.only(Years.ofTitle(behind)) : null;
    }

    private static @Nullable String agency(String before, String behind) {
        String name = withoutLabel(withoutYears(before));
        int about = name.indexOf("关于");
        if (about < 0) {
            return BodyName.ofTitle(name);
        }
        String inner = name.substring(about + 2);
        for (String verb : VERBS) {
            if (inner.startsWith(verb)) {
                inner = inner.substring(verb.length());
                break;
            }
        }
        String named = BodyName.ofTitle(inner);
        if (named != null && BodyName.strict(named) != null) {
            return named;
        }
        String issuer = BodyName.ofTitle(name.substring(0, about));
        return issuer == null && behind.startsWith("-") ? BodyName.strict(behind.substring(1)) : issuer;
    }

    private static String withoutYears(String text) {
        StringBuilder rest = new StringBuilder(text);
        List<Years.Mention> years = Years.ofTitle(text);
        years.stream().sorted((a, b) -> Integer.compare(b.start(), a.start())).forEach(mention -> {
            boolean again = mention.end() < text.length() && text.charAt(mention.end()) == '度';
            rest.delete(mention.start(), again ? mention.end() + 1 : mention.end());
        });
        return REST_OF_YEAR.matcher(rest).replaceAll("");
    }

    /** Returns the line without marks of lists and headings, and without the label of a field in front of it. */
    private static String withoutLabel(String text) {
        int from = 0;
        while (from < text.length() && "#·•●■◆★◇-—".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        boolean isMarked = text.startsWith("(年报)", from) || text.startsWith("(附件", from);
        from = isMarked ? text.indexOf(')', from) + 1 : from;
        String line = from == 0 ? text : text.substring(from);
        for (String label : LABELS) {
            while (line.startsWith(label)) {
                line = line.substring(label.length());
            }
        }
        return line;
    }
}
