// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.aligned.AlignedTable;
import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.Direction;
import io.github.gouji.read.mark.Frame;
import io.github.gouji.read.mark.Glyph;
import io.github.gouji.read.mark.PageContent;
import io.github.gouji.read.mark.Ruling;
import io.github.gouji.read.mark.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Sheets of paper on which two pages are printed side by side. They are told by all of them having room from top to bottom
 * in their middle, which titles, paragraphs and tables of a page that is merely wide cross.
 */
final class Spreads {

    /** How wide a sheet is for its height: two pages of the usual kind are 1.41. */
    private static final double NARROWEST = 1.25;

    private static final double WIDEST = 1.6;

    /** The part of the width that is free to either side of the middle. */
    private static final double FREE = 0.02;

    /** So long a text without a gap is no heading of a column. */
    private static final int LONG = 9;

    private Spreads() {}

    /** Returns the pages: the sheets as they are, or those that are on them. */
    static List<PageContent> pages(List<PageContent> sheets) {
        List<PageContent> pages = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            PageContent sheet = sheets.get(i);
            PageContent left = half(sheet, 0);
            PageContent right = half(sheet, sheet.width() / 2);
            boolean mayEndEarly = i > 0 && i == sheets.size() - 1;
            if (!hasMiddleFree(sheet) || !hasText(left) || !(hasText(right) || mayEndEarly)) {
                return sheets;
            }
            pages.add(left);
            pages.add(right);
        }
        return pages;
    }

    private static boolean hasMiddleFree(PageContent sheet) {
        double shape = sheet.width() / sheet.height();
        double from = sheet.width() * (0.5 - FREE);
        double to = sheet.width() * (0.5 + FREE);
        return shape > NARROWEST
                && shape < WIDEST
                && Frame.of(sheet.glyphs(), sheet.width(), sheet.height()).upright() == Direction.RIGHT
                && sheet.glyphs().stream()
                        .allMatch(glyph ->
                                glyph.box().right() < from || glyph.box().x() > to)
                && sheet.rulings().stream().allMatch(line -> isBeside(line, from, to));
    }

    private static boolean isBeside(Ruling line, double from, double to) {
        return line.horizontal() ? line.to() < from || line.from() > to : line.at() < from || line.at() > to;
    }

    private static boolean hasText(PageContent page) {
        return TextLine.of(page.glyphs()).stream()
                .flatMap(line -> line.pieces(AlignedTable.GAP).stream())
                .anyMatch(piece -> piece.text()
                                .codePoints()
                                .filter(Character::isIdeographic)
                                .count()
                        >= LONG);
    }

    /** Returns the half of a sheet that begins at a place, as a page of its own. */
    private static PageContent half(PageContent sheet, double left) {
        double width = sheet.width() / 2;
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph glyph : sheet.glyphs()) {
            double x = glyph.box().x() - left;
            if (x >= 0 && x < width) {
                Box box = new Box(
                        x, glyph.box().y(), glyph.box().width(), glyph.box().height());
                glyphs.add(glyph.at(box, glyph.direction()));
            }
        }
        List<Ruling> rulings = new ArrayList<>();
        for (Ruling line : sheet.rulings()) {
            boolean lies = line.horizontal();
            double x = (lies ? line.from() : line.at()) - left;
            if (x >= 0 && x < width) {
                rulings.add(
                        lies
                                ? new Ruling(true, line.at(), x, line.to() - left)
                                : new Ruling(false, x, line.from(), line.to()));
            }
        }
        return new PageContent(sheet.number(), sheet.left() + left, width, sheet.height(), glyphs, rulings);
    }
}
