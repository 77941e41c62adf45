// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

import io.github.gouji.report.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell in reading order.
 *
 * @param text the text, "" if there is none
 * @param remark that a number was put together of several lines, or something left out; {@code null} for neither
 */
public record CellText(String text, @Nullable Wording remark) {

    /** What stands between two figures in one cell, so that they are not read as one. */
    static final String APART = " / ";

    private static final CellText EMPTY = new CellText("", null);

    private static final Wording WRAPPED =
            new Wording("这个数字印成几行，已接成一个", "this number is printed on several lines, which were put together");

    /** The room that word processors leave free in a cell, left and right together, in points. */
    private static final double PADDING = 12;

    /** Characters of less than this part of the size of others beside them are not seen: a raised mark has more than half. */
    private static final double TINY = 0.3;

    /** In points; larger ones are seen beside a title of any size. */
    private static final double SEEN = 4;

    /** A line of so many digits fills what {@link #PADDING} leaves of a narrow cell; fewer may be a figure of their own. */
    private static final int LONG = 3;

    /**
     * Puts the characters of a cell in order.
     *
     * @param glyphs the characters
     * @param width the width of the cell: a number goes on in the next line only where there is no more room for it
     */
    public static CellText of(List<Glyph> glyphs, double width) {
        if (glyphs.stream().anyMatch(Glyph::struck)) {
            return without(Glyph::struck, "删除线文字", "struck-out text", glyphs, width);
        }
        double largest = glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
        Predicate<Glyph> isTiny = glyph -> glyph.size() < Math.min(SEEN, TINY * largest);
        if (glyphs.stream().anyMatch(isTiny)) {
            return without(isTiny, "小得看不清的文字", "text too small to be seen,", glyphs, width);
        }
        if (glyphs.isEmpty()) {
            return EMPTY;
        }
        if (glyphs.size() == 1) {
            return new CellText(glyphs.get(0).text(), null);
        }
        Box around = Box.around(glyphs);
        Frame frame = Frame.of(glyphs, around.right(), around.bottom());
        List<Glyph> upright = frame.turned(glyphs);
        double room = frame.upright().isHorizontal() ? width : around.height();
        return upright.stream().filter(Glyph::vertical).count() * 2 > upright.size()
                ? new CellText(columns(upright), null)
                : ofLines(TextLine.of(upright), room);
    }

    /** Reads the cell without some of its characters, and says so. */
    private static CellText without(
            Predicate<Glyph> isLeftOut, String zh, String en, List<Glyph> glyphs, double width) {
        CellText rest = of(glyphs.stream().filter(isLeftOut.negate()).toList(), width);
        String quote = glyphs.stream().filter(isLeftOut).map(Glyph::text).collect(Collectors.joining());
        Wording also = rest.remark() == null ? new Wording("", "") : rest.remark();
        return new CellText(
                rest.text(),
                new Wording(
                        zh + "“" + quote + "”没有读取" + (also.zh().isEmpty() ? "" : "；" + also.zh()),
                        en + " \"" + quote + "\" was left out" + (also.en().isEmpty() ? "" : "; " + also.en())));
    }

    /** Reads lines that run downwards, the rightmost first. */
    private static String columns(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        double size = glyphs.stream().mapToDouble(Glyph::size).max().orElse(1);
        sorted.sort(Comparator.comparingLong(
                        (Glyph glyph) -> -Math.round(glyph.box().centreX() / size))
                .thenComparingDouble(glyph -> glyph.box().y()));
        StringBuilder text = new StringBuilder();
        sorted.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    private static CellText ofLines(List<TextLine> lines, double width) {
        boolean figuresAlone =
                lines.stream().flatMap(line -> line.glyphs().stream()).allMatch(Glyph::isOfFigure);
        StringBuilder text = new StringBuilder(lines.get(0).text());
        Wording remark = null;
        for (int i = 1; i < lines.size(); i++) {
            TextLine above = lines.get(i - 1);
            TextLine line = lines.get(i);
            if (figuresAlone) {
                double needed = above.box().width() + line.first().box().width();
                boolean isFull = needed > width * 0.8 || (above.glyphs().size() >= LONG && needed > width - PADDING);
                text.append(isFull ? "" : APART);
                remark = isFull ? WRAPPED : remark;
            } else if (isLatin(above.last()) && isLatin(line.first())) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return new CellText(text.toString().strip(), remark);
    }

    private static boolean isLatin(Glyph glyph) {
        int c = glyph.text().codePointAt(0);
        return c < 0x250 && Character.isLetter(c);
    }
}
