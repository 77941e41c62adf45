// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.text.Labels;
import io.github.gouji.read.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The sentences in front of the first chapter, which say who drew the report up and what period it covers. */
final class Preamble {

    /** What is further on is no preamble. */
    private static final int LONGEST = 6_000;

    /** A shorter line is not continued in the next one. */
    private static final int SHORT_LINE = 18;

    private static final int LONGEST_CLAUSE = 200;
    private static final String ENDS_OF_CLAUSE = "，,。；;：:/／《》〈〉<>\n！!";
    private static final List<String> WORDS_OF_PERIOD =
            List.of("期限", "时限", "周期", "期间", "时间", "时段", "自", "从", "截至", "数据");
    private static final List<String> VERBS = List.of(
            "现将", "现公布", "现发布", "特编制", "编制了", "编制", "制作了", "撰写了", "撰写", "形成了", "形成", "制定", "公布", "发布", "本报告是", "本报告为",
            "此报告为", "就", "对");
    private static final List<String> COMPARISONS = List.of("与", "较", "同", "对比", "相比", "参照", "根据", "按照", "依据", "参考");
    private static final List<String> AFTER_BODY = List.of(
            "根据", "依据", "按照", "依照", "遵照", "负责", "牵头", "组织", "汇总", "编制", "编写", "编撰", "制作", "撰写", "拟定", "起草", "发布", "公布");

    private final Consumer<Clue> found;
    private final @Nullable SourceLocation location;

    private Preamble(Consumer<Clue> found, @Nullable SourceLocation location) {
        this.found = found;
        this.location = location;
    }

    /** Looks for clues in the lines, of which those that are titles are no sentences. */
    static void read(List<Line> lines, int from, int to, Consumer<Clue> found) {
        StringBuilder text = new StringBuilder();
        SourceLocation location = from < to ? lines.get(from).location() : null;
        boolean isBroken = false;
        for (int i = from; i < to && text.length() < LONGEST; i++) {
            Line line = lines.get(i);
            if (!Rows.isMany(line) && !isTitle(line.text())) {
                String printed = Rows.printed(line);
                boolean goesOn = !text.isEmpty() && !printed.isEmpty() && "年月日".indexOf(printed.charAt(0)) >= 0;
                text.append(isBroken || goesOn ? "" : "\n");
                text.append(printed, 0, Math.min(printed.length(), LONGEST));
                isBroken = printed.length() >= SHORT_LINE && printed.indexOf('>') < 0;
            }
        }
        if (text.indexOf("年") >= 0 || text.indexOf("由") >= 0) {
            new Preamble(found, location).read(text.toString());
        }
    }

    private static boolean isTitle(String text) {
        TitleLine title = text.contains("公开") ? TitleLine.of(text) : null;
        return title != null && !title.isBare();
    }

    /** Looks for the period alone in a paragraph behind the preamble. */
    static void readPeriod(Line line, Consumer<Clue> found) {
        String text = Rows.printed(line);
        if (text.length() <= LONGEST && text.contains("统计")) {
            Preamble paragraph = new Preamble(found, line.location());
            clauses(text).stream()
                    .map(Labels::normalise)
                    .filter(clause -> clause.contains("1月1日"))
                    .forEach(paragraph::period);
        }
    }

    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ENDS_OF_CLAUSE.indexOf(text.charAt(i)) >= 0) {
                String clause = i - begin > 3 && i - begin <= LONGEST_CLAUSE ? text.substring(begin, i) : "";
                if (clause.indexOf('年') >= 0 || clause.indexOf('由') >= 0) {
                    clauses.add(clause);
                }
                begin = i + 1;
            }
        }
        return clauses;
    }

    private void read(String text) {
        for (String printed : clauses(text)) {
            String clause = Labels.normalise(printed);
            if (clause.contains("公开") && (clause.contains("报告") || clause.contains("年报"))) {
                TitleLine title = report(clause) ? null : TitleLine.behindBlank(printed);
                if (title != null) {
                    found.accept(
                            new Clue(ClueSource.TITLE_AMONG_OTHERS, title.year(), title.agency(), clause, location));
                }
            }
            if (clause.contains("编") || clause.contains("制作") || clause.contains("撰写")) {
                author(clause);
            }
            if (clause.indexOf('年') >= 0) {
                period(clause);
            }
        }
    }

    /** Reads 现公布某局2023年政府信息公开工作年度报告, or that name between marks of quotation; tells whether a body is named. */
    private boolean report(String clause) {
        if (COMPARISONS.stream().anyMatch(clause::startsWith)) {
            return true;
        }
        int verb = 0;
        int behind = 0;
        int topic = clause.indexOf("公开");
        for (String word : VERBS) {
            int at = clause.indexOf(word);
            boolean isVerb = at >= 0 && at + word.length() <= topic && at + word.length() > behind;
            if (isVerb && (word.length() > 1 || at == 0)) {
                verb = at;
                behind = at + word.length();
            }
        }
        TitleLine title = TitleLine.ofProse(clause.substring(behind));
        if (title == null) {
            return true;
        }
        String named = title.agency() == null ? null : BodyName.strict(title.agency());
        String subject = named == null && verb > 0 ? BodyName.strict(clause.substring(0, verb)) : null;
        String agency = named != null ? named : subject;
        if (title.year() != null || agency != null) {
            found.accept(new Clue(ClueSource.PREAMBLE, title.year(), agency, clause, location));
        }
        return agency != null;
    }

    /** Reads 由某镇人民政府编制. */
    private void author(String clause) {
        int by = clause.lastIndexOf('由');
        if (by < 0) {
            return;
        }
        String rest = clause.substring(by + 1);
        int end = rest.length();
        for (String word : AFTER_BODY) {
            int at = rest.indexOf(word);
            end = at > 0 && at < end ? at : end;
        }
        String agency = end == rest.length() && !rest.isEmpty() ? null : BodyName.strict(rest.substring(0, end));
        if (agency != null) {
            found.accept(new Clue(ClueSource.PREAMBLE, null, agency, clause, location));
        }
    }

    /** Reads 统计期限为2024年1月1日至12月31日; two years are evidence for both. */
    private void period(String clause) {
        List<Years.Mention> years = Years.of(clause);
        if (years.isEmpty() || WORDS_OF_PERIOD.stream().noneMatch(clause::contains)) {
            return;
        }
        boolean whole = (clause.contains("1月1日") && clause.contains("12月31日")) || clause.contains("1月至12月");
        boolean named =
                clause.contains("统计") && (clause.contains("期限") || clause.contains("时限") || clause.contains("周期"));
        if ((!whole && !named) || clause.contains("施行") || clause.contains("实施")) {
            return;
        }
        int first = years.get(0).year();
        boolean same = years.stream().allMatch(mention -> mention.year() == first);
        if (same) {
            found.accept(new Clue(ClueSource.PERIOD, first, null, clause, location));
        } else if (whole && years.size() == 2) {
            found.accept(new Clue(ClueSource.OTHER_PERIOD, first, null, clause, location));
            found.accept(new Clue(ClueSource.OTHER_PERIOD, years.get(1).year(), null, clause, location));
        }
    }
}
