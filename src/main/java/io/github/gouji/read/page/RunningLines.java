// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The page numbers, headers and footers of a document, which are no part of its text. */
final class RunningLines {

    /** The part of the page, at its top and at its bottom, in which such lines stand. */
    private static final double MARGIN = 0.1;

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–―─－•·~\\s]*(?:\\d{1,4}(?:\\s*[/／]\\s*\\d{1,4})?"
            + "|第\\s*[\\d一二三四五六七八九十百]{1,5}\\s*页(?:\\s*[/／,，]?\\s*共\\s*[\\d一二三四五六七八九十百]{1,5}\\s*页)?)[-—–―─－•·~\\s]*");

    private final Set<LooseLine> found = new HashSet<>();

    /** Looks at all pages: what stands at the same place of several of them belongs to none. */
    RunningLines(List<PageLayout> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (PageLayout page : pages) {
            for (LooseLine line : page.lines()) {
                if (isInMargin(line, page)) {
                    seen.computeIfAbsent(key(line), key -> new HashSet<>()).add(page.number());
                }
            }
        }
        for (PageLayout page : pages) {
            for (LooseLine line : page.lines()) {
                if (isInMargin(line, page)) {
                    int times = seen.getOrDefault(key(line), Set.of()).size();
                    boolean repeated = times > 1 && times * 3 >= pages.size();
                    if (repeated || PAGE_NUMBER.matcher(line.text().strip()).matches()) {
                        found.add(line);
                    }
                }
            }
        }
    }

    boolean holds(LooseLine line) {
        return found.contains(line);
    }

    private static boolean isInMargin(LooseLine line, PageLayout page) {
        double margin = page.height() * MARGIN;
        boolean atEdge = line.box().bottom() < margin || line.box().y() > page.height() - margin;
        return atEdge && line.pieces() <= 3;
    }

    /** What such lines have in common: the text but for its numbers, and the height, to a few points. */
    private static String key(LooseLine line) {
        return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.box().y() / 8);
    }
}
