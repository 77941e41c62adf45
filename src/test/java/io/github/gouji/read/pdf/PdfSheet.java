// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import io.github.gouji.read.page.FormPainter;
import io.github.gouji.read.page.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Draws a PDF document. Its fonts have no shapes, but widths, and say what each of their characters stands for.
 */
final class PdfSheet implements Sheet {

    /** Ways in which a page may be turned. */
    enum Turn {
        NONE,
        /** Drawn upright, shown turned: the reader of the page sees it lying. */
        BY_PAGE,
        /** Drawn lying on an upright page. */
        BY_MATRIX,
        /** Drawn lying and shown upright again. */
        BY_BOTH
    }

    private static final int CODES = 200;

    private final Turn turn;
    private final Map<String, String> unicode;
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> characters = new ArrayList<>();
    private final List<StringBuilder> pages = new ArrayList<>();

    PdfSheet() {
        this(Turn.NONE, Map.of());
    }

    /**
     * Creates an empty document.
     *
     * @param unicode what the fonts say that some characters stand for, "" for nothing
     */
    PdfSheet(Turn turn, Map<String, String> unicode) {
        this.turn = turn;
        this.unicode = unicode;
    }

    @Override
    public void newPage() {
        pages.add(new StringBuilder());
        if (turn == Turn.BY_MATRIX || turn == Turn.BY_BOTH) {
            content("0 1 -1 0 %.3f 0 cm\n", HEIGHT);
        }
    }

    /** Begins a page with a table of four cells, of which those of the first column are empty. */
    void newPageOfFourCells() {
        newPage();
        for (int i = 0; i <= 2; i++) {
            line(100, 100 + i * 40, 200, 100 + i * 40);
            line(100 + i * 50, 100, 100 + i * 50, 180);
        }
        glyph("右", 170, 125, 10, false);
        glyph("下", 170, 165, 10, false);
    }

    private void content(String format, Object... arguments) {
        pages.get(pages.size() - 1).append(String.format(Locale.ROOT, format, arguments));
    }

    /** Adds operators as they are. */
    void raw(String operators) {
        content("%s\n", operators);
    }

    @Override
    public void glyph(String character, double x, double y, double size, boolean turned) {
        int code = codes.computeIfAbsent(character, key -> {
            characters.add(key);
            return characters.size() - 1;
        });
        content(
                "BT /F%d %.3f Tf %s %.3f %.3f Tm <%02x> Tj ET\n",
                code / CODES, size, turned ? "0 -1 1 0" : "1 0 0 1", x, HEIGHT - y, code % CODES);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        content("0.5 w %.3f %.3f m %.3f %.3f l S\n", x1, HEIGHT - y1, x2, HEIGHT - y2);
    }

    @Override
    public void rectangle(double x, double y, double width, double height) {
        content("%.3f %.3f %.3f %.3f re f\n", x, HEIGHT - y - height, width, height);
    }

    byte[] bytes() {
        try (PDDocument document = document()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the document, to be changed and saved by the caller. */
    PDDocument document() throws IOException {
        PDDocument document = new PDDocument();
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        for (int i = 0; i * CODES < characters.size(); i++) {
            List<String> part = characters.subList(i * CODES, Math.min(characters.size(), (i + 1) * CODES));
            fonts.setItem(COSName.getPDFName("F" + i), font(document, part));
        }
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        for (StringBuilder content : pages) {
            boolean lying = turn == Turn.BY_MATRIX || turn == Turn.BY_BOTH;
            PDPage page = new PDPage(
                    lying
                            ? new PDRectangle((float) HEIGHT, (float) WIDTH)
                            : new PDRectangle((float) WIDTH, (float) HEIGHT));
            page.setRotation(turn == Turn.BY_PAGE || turn == Turn.BY_BOTH ? 90 : 0);
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            document.addPage(page);
        }
        return document;
    }

    private COSDictionary font(PDDocument document, List<String> part) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, -200, 1000, 800));
        font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.CHAR_PROCS, new COSDictionary());
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        COSArray names = new COSArray();
        names.add(COSInteger.ZERO);
        COSArray widths = new COSArray();
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "1 begincodespacerange <00> <ff> endcodespacerange\n");
        for (int code = 0; code < part.size(); code++) {
            names.add(COSName.getPDFName("g" + code));
            widths.add(new COSFloat((float) FormPainter.width(part.get(code), 1000)));
            String meaning = unicode.getOrDefault(part.get(code), part.get(code));
            if (!meaning.isEmpty()) {
                map.append(String.format("1 beginbfchar <%02x> <%s> endbfchar\n", code, utf16(meaning)));
            }
        }
        encoding.setItem(COSName.DIFFERENCES, names);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.FIRST_CHAR, COSInteger.ZERO);
        font.setItem(COSName.LAST_CHAR, COSInteger.get(part.size() - 1L));
        font.setItem(COSName.WIDTHS, widths);
        COSStream toUnicode = document.getDocument().createCOSStream();
        try (var out = toUnicode.createOutputStream()) {
            out.write((map + "endcmap end end").getBytes(StandardCharsets.US_ASCII));
        }
        font.setItem(COSName.TO_UNICODE, toUnicode);
        return font;
    }

    private static String utf16(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(c -> hex.append(String.format("%04x", c)));
        return hex.toString();
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }
}
