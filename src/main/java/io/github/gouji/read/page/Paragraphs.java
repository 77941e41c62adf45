// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.document.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins lines that go on in the next one: full lines of the same font, up to one that is indented. */
final class Paragraphs {

    /** How much room there may be at the end of a full line, as a part of its size. */
    private static final double RAGGED = 2.2;

    /** How far a line that goes on may be indented. */
    private static final double INDENT = 0.8;

    /** The lines of which are full, if there are fewer, are not known. */
    private static final int FEWEST = 2;

    private final StringBuilder text = new StringBuilder();
    private double left;
    private double right;

    private @Nullable LooseLine first;
    private @Nullable LooseLine last;

    /** Begins a page, whose longest lines tell where its text begins and ends. */
    void begin(PageLayout page, RunningLines running) {
        List<LooseLine> body = page.lines().stream()
                .filter(line -> !running.holds(line) && line.box().width() > page.width() * 0.5)
                .toList();
        if (body.size() >= FEWEST) {
            left = body.stream().mapToDouble(line -> line.box().x()).min().orElse(0);
            right = body.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
        } else if (left >= right) {
            left = 0;
            right = Double.MAX_VALUE;
        }
    }

    /** Adds a line, and returns the paragraph before it if that is at its end. */
    @Nullable
    Paragraph add(LooseLine line) {
        Paragraph ended = goesOn(line) ? null : end();
        if (first == null) {
            first = line;
        } else if (isLetter(text.charAt(text.length() - 1))
                && isLetter(line.text().charAt(0))) {
            text.append(' ');
        }
        text.append(line.text());
        last = line;
        return ended;
    }

    private static boolean isLetter(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private boolean goesOn(LooseLine line) {
        if (last == null) {
            return true;
        }
        boolean full =
                last.box().right() > right - RAGGED * last.size() && last.box().x() < left + 3 * last.size();
        boolean begins = line.box().x() > left + INDENT * line.size();
        boolean sameFont = Math.abs(line.size() - last.size()) < 0.15 * last.size();
        return full && !begins && sameFont;
    }

    /** Ends the paragraph and returns it; {@code null} if there is none. */
    @Nullable
    Paragraph end() {
        LooseLine begun = first;
        String whole = text.toString().strip();
        text.setLength(0);
        first = null;
        last = null;
        return begun == null || whole.isEmpty() ? null : new Paragraph(whole, begun.location());
    }
}
