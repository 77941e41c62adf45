// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.mark.Box;
import io.github.gouji.report.AnnualReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws a report on sheets as word processors print it. */
public final class FormPainter {

    private static final double LEFT = 60;
    private static final double TOP = 80;
    private static final double WIDE = Sheet.WIDTH - 2 * LEFT;
    private static final double BOTTOM = Sheet.HEIGHT - 80;
    private static final String[] HEADINGS = {"二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"};

    private final Sheet sheet;
    private final Style style;
    private final Random random = new Random(7);
    private final List<Runnable> strokes = new ArrayList<>();
    private double y = TOP;
    private int pages;

    private FormPainter(Sheet sheet, Style style) {
        this.sheet = sheet;
        this.style = style;
    }

    /** Draws a report. */
    public static void paint(AnnualReport report, Sheet sheet, Style style) {
        FormPainter painter = new FormPainter(sheet, style);
        painter.newPage();
        painter.report(report);
        painter.flush();
    }

    /** Draws a report whose last table ends on the next page, with its header again and a row without figures. */
    public static void paintWithRestOfDisputes(AnnualReport report, Sheet sheet, Style style) {
        FormPainter painter = new FormPainter(sheet, style);
        painter.newPage();
        List<List<FormTable>> tables = FormTable.of(report, style.joined());
        for (int i = 0; i < 3; i++) {
            painter.paragraph(HEADINGS[i]);
            tables.get(i).forEach(table -> painter.table(table, 0));
        }
        painter.newPage();
        painter.table(tables.get(2).get(0).withoutFigures(), 0);
        painter.flush();
    }

    /** Returns all places where the end of a page may cut a table of a report, between two of its rows. */
    public static List<Style.Cut> cuts(AnnualReport report, boolean joined) {
        List<Style.Cut> cuts = new ArrayList<>();
        List<List<FormTable>> tables = FormTable.of(report, joined);
        for (int part = 0; part < tables.size(); part++) {
            for (int table = 0; table < tables.get(part).size(); table++) {
                for (int row = 1; row < tables.get(part).get(table).rows(); row++) {
                    cuts.add(new Style.Cut(part, table, row, false));
                }
            }
        }
        return cuts;
    }

    private void report(AnnualReport report) {
        centred(report.agency() + "政府信息公开工作", 16);
        centred(report.year() + "年度报告", 16);
        paragraph("一、总体情况");
        paragraph("本机关按照条例的规定编制本报告，所列数据的统计期限为当年一月一日至十二月三十一日，全年主动公开信息1234条，比上一年增加56条，办理情况见下列各表。");
        List<List<FormTable>> tables = FormTable.of(report, style.joined());
        for (int i = 0; i < 3; i++) {
            boolean fresh = i == 1;
            if (fresh) {
                newPage();
            }
            paragraph(HEADINGS[i]);
            for (int j = 0; j < tables.get(i).size(); j++) {
                boolean cut = style.cut().part() == i && style.cut().table() == j;
                table(tables.get(i).get(j), cut ? style.cut().row() : 0);
                y += style.size() * 2;
            }
        }
        paragraph("五、存在的主要问题及改进情况");
        paragraph("个别栏目更新还不够及时。");
        paragraph("六、其他需要报告的事项");
        paragraph("本年度没有收取信息处理费。");
    }

    private void newPage() {
        flush();
        sheet.newPage();
        pages++;
        y = TOP;
        text("— " + pages + " —", Sheet.WIDTH / 2 - 20, Sheet.HEIGHT - 40, 9);
        text("政府信息公开年度报告汇编", LEFT, 45, 8);
    }

    private void flush() {
        if (style.shuffled()) {
            Collections.shuffle(strokes, random);
        }
        strokes.forEach(Runnable::run);
        strokes.clear();
    }

    private void centred(String text, double size) {
        text(text, (Sheet.WIDTH - width(text, size)) / 2, y + size, size);
        y += size * 1.6;
    }

    private void paragraph(String text) {
        double size = 11;
        double x = LEFT + 2 * size;
        for (String line : wrap(text, WIDE - 2 * size, size)) {
            if (y + size > BOTTOM) {
                newPage();
            }
            text(line, x, y + size, size);
            x = LEFT;
            y += size * 1.7;
        }
    }

    private void table(FormTable table, int cut) {
        double[] xs = new double[table.widths().length + 1];
        xs[0] = LEFT;
        for (int i = 0; i < table.widths().length; i++) {
            xs[i + 1] = xs[i] + table.widths()[i] * WIDE;
        }
        double[] heights = heights(table, xs);
        if (y + Arrays.stream(heights).sum() > BOTTOM && cut == 0) {
            newPage();
        }
        if (cut > 0) {
            part(table, xs, heights, 0, cut, false);
            newPage();
            if (style.cut().headerRepeated()) {
                part(table, xs, heights, 0, table.headerRows(), false);
            }
            part(table, xs, heights, cut, table.rows(), true);
        } else {
            part(table, xs, heights, 0, table.rows(), false);
        }
    }

    private double[] heights(FormTable table, double[] xs) {
        double[] heights = new double[table.rows()];
        Arrays.fill(heights, style.size() * 1.9);
        for (Td td : table.cells()) {
            if (td.rows() == 1) {
                int lines = lines(td, xs).size();
                heights[td.row()] = Math.max(heights[td.row()], (lines * 1.2 + 0.7) * style.size());
            }
        }
        return heights;
    }

    private List<String> lines(Td td, double[] xs) {
        return wrap(td.text(), xs[td.column() + td.columns()] - xs[td.column()] - 4, style.size());
    }

    /** Draws the rows from one to before another; labels that began on the page before are not drawn again. */
    private void part(FormTable table, double[] xs, double[] heights, int from, int to, boolean continued) {
        double[] ys = new double[to - from + 1];
        ys[0] = y;
        for (int i = from; i < to; i++) {
            ys[i - from + 1] = ys[i - from] + heights[i];
        }
        for (Td td : table.cells()) {
            int first = Math.max(td.row(), from);
            int last = Math.min(td.row() + td.rows(), to);
            if (first < last) {
                Box box =
                        Box.between(xs[td.column()], ys[first - from], xs[td.column() + td.columns()], ys[last - from]);
                boolean cut = first > td.row() || last < td.row() + td.rows();
                rules(box, td.column() == 0, td.column() + td.columns() == xs.length - 1, cut, last == to);
                if (first == td.row()) {
                    boolean figure = td.text().matches("[-\\d.]+");
                    cellText(td, lines(td, xs), box, figure ? style.figures() : 0.5);
                }
            }
        }
        y = ys[to - from];
    }

    private void rules(Box box, boolean leftmost, boolean rightmost, boolean cut, boolean atEnd) {
        Rules.draw(box, style.rules(), new boolean[] {leftmost, rightmost, cut && atEnd}, (x1, y1, x2, y2) -> {
            if (style.rules() == Style.Rules.RECTANGLES || style.rules() == Style.Rules.DOTTED) {
                strokes.add(() -> sheet.rectangle(x1, y1, Math.max(0.5, x2 - x1), Math.max(0.5, y2 - y1)));
            } else {
                strokes.add(() -> sheet.line(x1, y1, x2, y2));
            }
        });
    }

    private void cellText(Td td, List<String> lines, Box box, double part) {
        double size = style.size();
        if (td.upright() && style.labels() == Style.Labels.TURNED) {
            double length = td.text().length() * size;
            for (int i = 0; i < td.text().length(); i++) {
                glyph(
                        td.text().substring(i, i + 1),
                        box.centreX() - size * 0.3,
                        box.centreY() - length / 2 + i * size,
                        size,
                        true);
            }
            return;
        }
        List<String> set = td.upright() && style.labels() == Style.Labels.ONE_BY_ONE
                ? td.text().codePoints().mapToObj(Character::toString).toList()
                : lines;
        double top = box.centreY() - set.size() * size * 1.2 / 2;
        for (String line : set) {
            text(line, box.x() + 4 + (box.width() - 8 - width(line, size)) * part, top + size, size);
            top += size * 1.2;
        }
    }

    private void text(String text, double x, double foot, double size) {
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            glyph(character, at, foot, size, false);
            at += width(character, size);
        }
    }

    private void glyph(String character, double x, double foot, double size, boolean turned) {
        strokes.add(() -> sheet.glyph(character, x, foot, size, turned));
        if (style.bold()) {
            strokes.add(() -> sheet.glyph(character, x + size * 0.04, foot, size, turned));
        }
    }

    /** Returns the width of text: digits and Latin letters are half as wide as others. */
    public static double width(String text, double size) {
        return text.chars().mapToDouble(c -> c < 0x250 ? 0.5 : 1).sum() * size;
    }

    private static List<String> wrap(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean number = Character.isDigit(c) && i > 0 && Character.isDigit(text.charAt(i - 1));
            if (!line.isEmpty() && !number && width(line.toString() + c, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(c);
        }
        lines.add(line.toString());
        return lines;
    }
}
