// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.text.Labels;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.Wording;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the year and the agency of a report: in its title, its first sentence or its signature. */
public final class TitleBlock {

    private static final Pattern TITLE_YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern PERIOD = Pattern.compile("(20\\d\\d)年1月1日(?:起)?(?:至|到|-|—)");
    private static final Pattern CHINESE_YEAR = Pattern.compile("二[〇零○]([〇零○一二三四五六七八九]{2})年");

    /** A title; the short form 年报 counts only with a year, for menus have it too. */
    private static final Pattern NAMES_REPORT =
            Pattern.compile("(?=.*信息公开)(?:.*年度报告.*|.*(?:20\\d\\d|二[〇零○]..)年.*年报.*)");

    private static final Pattern DATE = Pattern.compile("^\\(?(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日\\)?$");
    private static final Pattern BODY =
            Pattern.compile(".*(?:局|委|委员会|政府|办|办公室|厅|部|院|会|中心|处|所|站|队|街道|镇|乡|县|区|市|省|署|社|行|司|校|学)(?:\\(.*\\))?$");

    private final List<Line> lines;
    private final String documentTitle;

    /**
     * Prepares to look.
     *
     * @param documentTitle the title that the document carries beside its text, "" if none
     */
    public TitleBlock(List<Line> lines, String documentTitle) {
        this.lines = lines;
        this.documentTitle = documentTitle;
    }

    /** Returns the line with which the signature below a text begins: the body that reports, or else the date; {@code to} if there is none. */
    static int signature(List<Line> lines, int from, int to) {
        int date = dateLine(lines);
        boolean signed = date > from && BODY.matcher(lines.get(date - 1).text()).matches();
        return date < 0 ? to : signed ? date - 1 : date;
    }

    /** Returns the year that the report is on, from its title, its period or the date below it. */
    @Nullable
    public Integer year(Consumer<ReadProblem> noted) {
        String head = title();
        Matcher title = TITLE_YEAR.matcher(head);
        if (title.find()) {
            return Integer.valueOf(title.group(1));
        }
        for (Line line : lines) {
            Matcher period = PERIOD.matcher(line.text());
            if (!line.isRow() && period.find()) {
                return Integer.valueOf(period.group(1));
            }
        }
        int signature = dateLine(lines);
        if (signature >= 0) {
            Matcher date = DATE.matcher(lines.get(signature).text());
            if (date.matches() && Integer.parseInt(date.group(2)) <= 6) {
                int year = Integer.parseInt(date.group(1)) - 1;
                noted.accept(new ReadProblem(
                        ReadProblem.Kind.INTERPRETED,
                        new Wording(
                                "文中没有写明报告年度，按落款日期“" + date.group() + "”取 " + year + " 年",
                                "the report year is not stated; the date at the end gives " + year),
                        lines.get(signature).location()));
                return year;
            }
        }
        return null;
    }

    /** Returns the body that reports, from the title or the signature; null if neither names it. */
    @Nullable
    public String agency() {
        String head = title();
        String name = head.replaceAll("^#+", "")
                .replaceFirst("\\(?20\\d\\d\\)?年?(?:度)?\\)?", "")
                .replaceFirst("(?:关于)?(?:的)?(?:政府信息公开|政务公开|信息公开).*$", "")
                .replaceFirst("^正文", "")
                .replaceAll("(?:20\\d\\d年(?:度)?)", "")
                .replaceFirst("^关于", "");
        if (name.length() >= 2) {
            return name;
        }
        int signature = dateLine(lines);
        if (signature > 0) {
            String above = lines.get(signature - 1).text();
            if (above.length() <= 30 && BODY.matcher(above).matches()) {
                return above;
            }
        }
        return null;
    }

    /** Returns the title, put together from the lines that it is broken over; "" if there is none. */
    private String title() {
        String title = titleInText();
        if (title.isEmpty()) {
            String ofDocument = Labels.normalise(documentTitle).replaceFirst("(?<=报告|年报)[-_|—–].*$", "");
            title = ofDocument.length() <= 70
                            && NAMES_REPORT.matcher(ofDocument).matches()
                    ? ofDocument
                    : "";
        }
        Matcher year = CHINESE_YEAR.matcher(title);
        return year.replaceAll(found -> {
            StringBuilder digits = new StringBuilder("20");
            for (char c : found.group(1).toCharArray()) {
                digits.append(c == '零' || c == '○' ? 0 : "〇一二三四五六七八九".indexOf(c));
            }
            return digits + "年";
        });
    }

    private String titleInText() {
        for (int i = 0; i < Math.min(lines.size(), 60); i++) {
            String text = lines.get(i).text();
            if (text.length() > 80 || Chapters.isHeading(lines.get(i))) {
                continue;
            }
            String joined = text;
            if (!text.contains("年度报告") && i + 1 < lines.size() && text.contains("信息公开")) {
                joined = text + lines.get(i + 1).text();
            }
            boolean isTitle =
                    joined.length() <= 70 && NAMES_REPORT.matcher(joined).matches();
            if (isTitle && !joined.contains("。") && !joined.contains("根据") && !joined.contains("依据")) {
                boolean startsWithYear = joined.matches("^#*20\\d\\d年(?:度)?(?:政府|政务|信息).*");
                boolean bare = joined.matches("^#*(?:政府)?信息公开.*");
                String before = i == 0 ? "" : lines.get(i - 1).text();
                if ((startsWithYear || bare)
                        && before.length() <= 30
                        && BODY.matcher(before).matches()) {
                    return before + joined;
                }
                return joined;
            }
        }
        return "";
    }

    private static int dateLine(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0 && i > lines.size() - 15; i--) {
            if (DATE.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return -1;
    }
}
