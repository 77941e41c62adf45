// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Writes DOC documents byte by byte, as small as they can be: what Word writes and LibreOffice does not. Each text is a
 * piece of its own, with its looks and, if it ends a paragraph, with the properties of that.
 */
final class DocFile {

    static final byte[] NONE = {};

    private static final int TEXT = 0x800;
    private static final int PAGE = 512;

    private record Piece(String text, boolean isNarrow, byte[] look, byte[] paragraph, int list) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<byte[]> lists = new ArrayList<>();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private byte[] styles = NONE;

    /** Adds text in two bytes a character. */
    DocFile text(String text, byte[] look, byte[] paragraph) {
        pieces.add(new Piece(text, false, look, paragraph, 0));
        return this;
    }

    /** Adds text in one byte a character. */
    DocFile narrow(String text) {
        pieces.add(new Piece(text, true, NONE, NONE, 0));
        return this;
    }

    /** Adds text whose properties are changed by a list of changes of its piece, as saving fast does. */
    DocFile changed(String text, byte[] changes) {
        lists.add(changes);
        pieces.add(new Piece(text, false, NONE, NONE, lists.size() * 2 - 1));
        return this;
    }

    /** Adds text whose properties are changed by a short code and a value. */
    DocFile shortly(String text, int code, int value) {
        pieces.add(new Piece(text, false, NONE, NONE, code << 1 | value << 8));
        return this;
    }

    /** Sets the sheet of styles. */
    DocFile styles(byte[] sheet) {
        styles = sheet;
        return this;
    }

    /** Adds a list of changes to the stream for what is too long for its place; returns a change that names it. */
    byte[] elsewhere(byte[] changes) {
        int place = data.size();
        data.writeBytes(bytes(2 + changes.length)
                .putShort((short) changes.length)
                .put(changes)
                .array());
        return change(0x6646, place, 4);
    }

    /** Returns a change of a property to a number of so many bytes. */
    static byte[] change(int code, int value, int size) {
        byte[] number = bytes(4).putInt(value).array();
        return bytes(2 + size).putShort((short) code).put(number, 0, size).array();
    }

    /** Returns the changes that define a row by the edges of its cells, and by how each is merged. */
    static byte[] row(int[] edges, int... merged) {
        int size = 1 + 2 * edges.length + 20 * (edges.length - 1);
        ByteBuffer row = bytes(4 + size).putShort((short) 0xD608).putShort((short) (size + 1));
        row.put((byte) (edges.length - 1));
        for (int edge : edges) {
            row.putShort((short) edge);
        }
        for (int i = 0; i < edges.length - 1; i++) {
            row.putShort((short) (i < merged.length ? merged[i] : 0)).put(new byte[18]);
        }
        return row.array();
    }

    static byte[] all(byte[]... changes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] change : changes) {
            all.writeBytes(change);
        }
        return all.toByteArray();
    }

    private static ByteBuffer bytes(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        for (Piece piece : pieces) {
            places.add(TEXT + text.size());
            text.writeBytes(
                    piece.text().getBytes(piece.isNarrow() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE));
        }
        places.add(TEXT + text.size());
        int pages = (TEXT + text.size() + PAGE - 1) / PAGE;
        TreeMap<Integer, byte[]> tables = new TreeMap<>();
        tables.put(1, styles);
        tables.put(12, pageTable(places, pages));
        tables.put(13, pageTable(places, pages + 1));
        tables.put(33, pieceTable(places));
        ByteBuffer document = bytes((pages + 2) * PAGE);
        document.putShort(0, (short) 0xA5EC).putShort(2, (short) 193).putShort(10, (short) 0x0200);
        document.putShort(32, (short) 14).putShort(62, (short) 22).putShort(152, (short) 93);
        document.putInt(64, document.capacity());
        document.putInt(
                64 + 12, pieces.stream().mapToInt(p -> p.text().length()).sum());
        document.putInt(24, TEXT).putInt(28, TEXT + text.size());
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        tables.forEach((number, bytes) -> {
            document.putInt(154 + 8 * number, table.size()).putInt(158 + 8 * number, bytes.length);
            table.writeBytes(bytes);
        });
        document.position(TEXT).put(text.toByteArray());
        document.position(pages * PAGE).put(page(places, 1));
        document.position((pages + 1) * PAGE).put(page(places, 13));
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(document.array()), "WordDocument");
            file.createDocument(new ByteArrayInputStream(table.toByteArray()), "1Table");
            file.createDocument(new ByteArrayInputStream(data.toByteArray()), "Data");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] pageTable(List<Integer> places, int page) {
        return bytes(12)
                .putInt(places.get(0))
                .putInt(places.get(places.size() - 1))
                .putInt(page)
                .array();
    }

    private byte[] pieceTable(List<Integer> places) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] list : lists) {
            all.writeBytes(bytes(3 + list.length)
                    .put((byte) 1)
                    .putShort((short) list.length)
                    .put(list)
                    .array());
        }
        int size = 4 + 12 * pieces.size();
        ByteBuffer table = bytes(5 + size).put((byte) 2).putInt(size);
        int character = 0;
        for (Piece piece : pieces) {
            table.putInt(character);
            character += piece.text().length();
        }
        table.putInt(character);
        for (int i = 0; i < pieces.size(); i++) {
            int place = pieces.get(i).isNarrow() ? places.get(i) * 2 | 0x4000_0000 : places.get(i);
            table.putShort((short) 0).putInt(place).putShort((short)
                    pieces.get(i).list());
        }
        all.writeBytes(table.array());
        return all.toByteArray();
    }

    /** Returns the page of properties of characters, each named in one byte, or of paragraphs, each in 13. */
    private byte[] page(List<Integer> places, int named) {
        ByteBuffer page = bytes(PAGE);
        places.forEach(page::putInt);
        int at = PAGE - 2;
        for (int i = 0; i < pieces.size(); i++) {
            byte[] properties = named == 1
                    ? pieces.get(i).look()
                    : all(new byte[2], pieces.get(i).paragraph());
            int padded = properties.length + properties.length % 2;
            at -= 2 + padded;
            if (named == 1) {
                page.put(at, (byte) properties.length).position(at + 1);
            } else {
                page.put(at + 1, (byte) (padded / 2)).position(at + 2);
            }
            page.put(properties);
            page.put(4 * places.size() + named * i, (byte) (at / 2));
        }
        return page.put(PAGE - 1, (byte) pieces.size()).array();
    }
}
