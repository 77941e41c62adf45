package io.github.gouji.read.recognise;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Narrative;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the chapters of running text, the year and the agency. */
final class Chapters {

    private static final Pattern PAGE_MARK = Pattern.compile("[-—–－\\s]*\\d{1,3}[-—–－\\s]*");
    private static final Pattern TITLE_YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern PERIOD = Pattern.compile("(20\\d\\d)年1月1日(?:起)?(?:至|到|-|—)");
    private static final Pattern CHINESE_YEAR = Pattern.compile("二[〇零○]([〇零○一二三四五六七八九]{2})年");

    /** A title; the short form 年报 counts only with a year, for menus have it too. */
    private static final Pattern NAMES_REPORT =
            Pattern.compile("(?=.*信息公开)(?:.*年度报告.*|.*(?:20\\d\\d|二[〇零○]..)年.*年报.*)");

    private static final Pattern DATE = Pattern.compile("^\\(?(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日\\)?$");
    private static final Pattern BODY =
            Pattern.compile(".*(?:局|委|委员会|政府|办|办公室|厅|部|院|会|中心|处|所|站|队|街道|镇|乡|县|区|市|省|署|社|行|司|校|学)(?:\\(.*\\))?$");

    /** So many figures that stand by themselves in text are no page numbers, but those of a table. */
    private static final int FIGURES = 5;

    private enum Chapter {
        OVERVIEW,
        PROACTIVE,
        REQUESTS,
        DISPUTES,
        PROBLEMS,
        OTHER
    }

    private final List<Line> lines;
    private final String documentTitle;
    private final List<@Nullable Chapter> headings = new ArrayList<>();

    /**
     * Prepares to find the chapters.
     *
     * @param documentTitle the title that the document carries beside its text, "" if none
     */
    Chapters(List<Line> lines, String documentTitle) {
        this.lines = lines;
        this.documentTitle = documentTitle;
        for (Line line : lines) {
            headings.add(line.isRow() && line.cells().size() > 1 ? null : heading(line.text()));
        }
    }

    private static @Nullable Chapter heading(String text) {
        if (text.length() > 45) {
            return null;
        }
        String name = Labels.withoutNumbering(text.startsWith("#") ? text.replaceFirst("^#+", "") : text);
        boolean isNumbered = !name.equals(text);
        if (name.equals("总体情况") || (isNumbered && name.matches("(?:工作)?(?:总体|基本)情况.{0,6}"))) {
            return Chapter.OVERVIEW;
        }
        if (name.matches("(?:行政机关)?主动公开政府信息(?:的)?情况.{0,4}")) {
            return Chapter.PROACTIVE;
        }
        if (name.contains("收到和处理政府信息公开申请")) {
            return Chapter.REQUESTS;
        }
        if (name.contains("行政复议") && name.contains("诉讼") && name.contains("情况")) {
            return Chapter.DISPUTES;
        }
        boolean isProblems = name.matches("(?:政府信息公开)?(?:工作)?(?:中)?(?:存在的)?主要问题(?:及|和|与).{2,12}");
        if (isProblems && (isNumbered || name.contains("情况"))) {
            return Chapter.PROBLEMS;
        }
        if (name.matches("(?:其他|其它)?需要报告的?(?:其他|其它)?(?:的)?事项.{0,4}")) {
            return Chapter.OTHER;
        }
        return null;
    }

    /**
     * Reads the three chapters; one that the document does not have is null.
     *
     * @param tablesBegin the first line of the tables, or the number of lines if there are none
     * @param disputesEnd the last line of table 四, -1 if there is none
     */
    Narrative narrative(int tablesBegin, int disputesEnd, Draft draft) {
        int overview = find(Chapter.OVERVIEW, 0);
        int problems = find(Chapter.PROBLEMS, Math.max(overview, 0));
        int other = find(Chapter.OTHER, Math.max(problems, 0));
        if (problems < 0 && disputesEnd >= 0 && other > disputesEnd) {
            String text = text(disputesEnd + 1, other);
            if (text != null) {
                draft.note(
                        ReadProblem.Kind.INTERPRETED,
                        "没有“五、存在的主要问题及改进情况”的标题，表四与“六”之间的文字按第五章读取",
                        "chapter 5 has no heading; the text between table 4 and chapter 6 was taken for it",
                        lines.get(disputesEnd + 1).location());
            }
            return new Narrative(overview(overview, tablesBegin), text, text(other + 1, lines.size()));
        }
        return new Narrative(
                overview(overview, tablesBegin),
                problems < 0 ? null : text(problems + 1, nextHeading(problems + 1)),
                other < 0 ? null : text(other + 1, nextHeading(other + 1)));
    }

    private @Nullable String overview(int heading, int tablesBegin) {
        if (heading < 0) {
            return null;
        }
        int end = nextHeading(heading + 1);
        return text(heading + 1, Math.min(end, Math.max(tablesBegin, heading + 1)));
    }

    private int find(Chapter chapter, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (isHeading(i, chapter)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHeading(int at, @Nullable Chapter chapter) {
        Chapter found = headings.get(at);
        return found != null && (chapter == null || chapter == found);
    }

    /**
     * Returns the heading of the table's chapter if figures stand below it, in a table or as text taken from a PDF has
     * them; {@code null} if there is none, or prose alone.
     */
    @Nullable
    Line headingOfFigures(FormTable table) {
        Chapter chapter = switch (table) {
            case PROACTIVE -> Chapter.PROACTIVE;
            case REQUESTS -> Chapter.REQUESTS;
            case DISPUTES -> Chapter.DISPUTES;
        };
        for (int heading = find(chapter, 0); heading >= 0; heading = find(chapter, heading + 1)) {
            List<Line> below = lines.subList(heading + 1, nextHeading(heading + 1));
            boolean inRows = below.stream().anyMatch(line -> line.isRow() && line.numbers() > 0);
            long inText = below.stream()
                    .filter(line -> !line.isRow())
                    .mapToLong(Line::figuresOfText)
                    .sum();
            if (inRows || inText >= FIGURES) {
                return lines.get(heading);
            }
        }
        return null;
    }

    private int nextHeading(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (isHeading(i, null)) {
                return i;
            }
        }
        return lines.size();
    }

    private @Nullable String text(int from, int to) {
        List<String> paragraphs = new ArrayList<>();
        int date = signature();
        boolean signed = date > from && BODY.matcher(lines.get(date - 1).text()).matches();
        int begin = date < 0 ? to : signed ? date - 1 : date;
        for (int i = from; i < Math.min(to, begin < from ? to : begin); i++) {
            Line line = lines.get(i);
            String text =
                    line.isRow() ? rowText(line) : line.cells().get(0).text().strip();
            text = text.replaceFirst("^#{1,6}\\s+", "");
            if (!text.isEmpty() && !PAGE_MARK.matcher(text).matches()) {
                paragraphs.add(text);
            }
        }
        return paragraphs.isEmpty() ? null : String.join("\n", paragraphs);
    }

    private static String rowText(Line line) {
        List<String> cells = new ArrayList<>();
        line.cells().stream()
                .filter(cell -> !cell.repeated() && !cell.text().isBlank())
                .forEach(cell -> cells.add(cell.text().strip()));
        return String.join(" ", cells);
    }

    /** Returns the year that the report is on, from its title, its period or the date below it. */
    @Nullable
    Integer year(Draft draft) {
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
        int signature = signature();
        if (signature >= 0) {
            Matcher date = DATE.matcher(lines.get(signature).text());
            if (date.matches() && Integer.parseInt(date.group(2)) <= 6) {
                int year = Integer.parseInt(date.group(1)) - 1;
                draft.note(
                        ReadProblem.Kind.INTERPRETED,
                        "文中没有写明报告年度，按落款日期“" + date.group() + "”取 " + year + " 年",
                        "the report year is not stated; the date at the end gives " + year,
                        lines.get(signature).location());
                return year;
            }
        }
        return null;
    }

    /** Returns the body that reports, from the title or the signature; null if neither names it. */
    @Nullable
    String agency() {
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
        int signature = signature();
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
            title = NAMES_REPORT.matcher(ofDocument).matches() && ofDocument.length() <= 70 ? ofDocument : "";
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
            if (text.length() > 80 || isHeading(i, null)) {
                continue;
            }
            String joined = text;
            if (!text.contains("年度报告") && i + 1 < lines.size() && text.contains("信息公开")) {
                joined = text + lines.get(i + 1).text();
            }
            boolean isTitle = NAMES_REPORT.matcher(joined).matches() && joined.length() <= 70;
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

    private int signature() {
        for (int i = lines.size() - 1; i >= 0 && i > lines.size() - 15; i--) {
            if (DATE.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return -1;
    }
}
