// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

/**
 * Which properties which bytes of a Word document have: pages of 512 bytes that name ranges of bytes, and a table of these
 * pages. Not thread-safe.
 */
final class PropertyRuns {

    private static final int PAGE = 512;
    private static final int PAGE_NUMBERS = 0x3F_FFFF;

    /**
     * A range of bytes.
     *
     * @param end where it ends
     * @param properties what its characters or its paragraph have
     */
    record Run(int begin, int end, Bytes properties) {}

    private final Bytes document;
    private final Bytes table;
    private final int pages;
    private final boolean isOfParagraphs;
    private Run last = new Run(0, 0, Bytes.NONE);

    PropertyRuns(Bytes document, Bytes table, boolean isOfParagraphs) {
        this.document = document;
        this.table = table;
        this.pages = Math.max(0, (table.length() - 4) / 8);
        this.isOfParagraphs = isOfParagraphs;
    }

    /** Returns the run that a byte is in; one without properties where none is known. */
    Run at(int place) {
        if (place < last.begin() || place >= last.end()) {
            last = find(place);
        }
        return last;
    }

    private Run find(int place) {
        int in = search(table, pages, place);
        if (in < 0 || in >= pages) {
            return new Run(place, in < 0 && pages > 0 ? table.s32(0) : Integer.MAX_VALUE, Bytes.NONE);
        }
        int number = table.s32(4 * (pages + 1 + in)) & PAGE_NUMBERS;
        if (number > document.length() / PAGE) {
            throw new DamagedFileException("page " + number);
        }
        Bytes page = document.part(number * PAGE, PAGE);
        int runs = page.u8(PAGE - 1);
        int run = search(page, runs, place);
        int end = run >= 0 && run < runs ? page.s32(4 * (run + 1)) : table.s32(4 * (in + 1));
        return new Run(
                place, Math.max(end, place + 1), run < 0 || run >= runs ? Bytes.NONE : properties(page, runs, run));
    }

    /** Returns which of the ranges a place is in, of which one begins where another ends. */
    private static int search(Bytes bounds, int ranges, int place) {
        int low = 0;
        int high = ranges;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (bounds.s32(4 * middle) <= place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private Bytes properties(Bytes page, int runs, int run) {
        int at = 2 * page.u8(4 * (runs + 1) + (isOfParagraphs ? 13 : 1) * run);
        if (at == 0) {
            return Bytes.NONE;
        }
        int size = page.u8(at++);
        if (isOfParagraphs) {
            size = size == 0 ? 2 * page.u8(at++) : 2 * size - 1;
        }
        return page.part(at, Math.min(size, PAGE - 1 - at));
    }
}
