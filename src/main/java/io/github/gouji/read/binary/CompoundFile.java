// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A compound file, in which old office programs keep the streams of a document. What is embedded in the document has
 * streams of its own, which are not those of the document.
 */
public final class CompoundFile {

    private static final long SIGNATURE = 0xE11AB1A1E011CFD0L;
    private static final int HEADER_LINKS = 109;
    private static final int LINKS = 76;
    private static final int ENTRY = 128;
    private static final int MOST_OF_NAME = 64;
    private static final int STREAM = 2;
    private static final int SMALL_SECTOR = 64;

    private record Stream(int sector, int size) {}

    private final Bytes file;
    private final int sectorSize;
    private final int[] next;
    private final Map<String, Stream> streams = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final int smallest;
    private Stream ofSmall = new Stream(-1, 0);

    private CompoundFile(Bytes file) {
        this.file = file;
        if (file.s64(0) != SIGNATURE || file.u16(30) < 7 || file.u16(30) > 16) {
            throw new DamagedFileException("no compound file");
        }
        sectorSize = 1 << file.u16(30);
        smallest = file.s32(56);
        next = links();
        directory();
    }

    /**
     * Opens a file.
     *
     * @throws DamagedFileException if it is none, or damaged
     */
    public static CompoundFile of(byte[] content) {
        return new CompoundFile(Bytes.of(content));
    }

    /** Returns the names of the streams of the document, which are equal however they are capitalised. */
    public Set<String> names() {
        return Collections.unmodifiableSet(streams.keySet());
    }

    /**
     * Returns a stream; {@code null} if there is none of the name.
     *
     * @throws DamagedFileException if it is not whole
     */
    public @Nullable Bytes stream(String name) {
        Stream stream = streams.get(name);
        if (stream == null) {
            return null;
        }
        if (stream.size() >= smallest) {
            return chain(file, next, stream, sectorSize, sectorSize);
        }
        Bytes small = chain(file, next, ofSmall, sectorSize, sectorSize);
        return chain(small, smallLinks(), stream, SMALL_SECTOR, 0);
    }

    /** Returns for each sector which one comes next. */
    private int[] links() {
        int sectors = file.length() / sectorSize;
        int perSector = sectorSize / Integer.BYTES;
        int[] links = new int[Math.min(sectors, Math.max(0, file.s32(44))) * perSector];
        int more = file.s32(68);
        Bytes table = file.part(LINKS, HEADER_LINKS * Integer.BYTES);
        int inTable = HEADER_LINKS;
        for (int read = 0, i = 0; read < links.length; i++) {
            if (i == inTable) {
                table = sector(more);
                inTable = perSector - 1;
                more = table.s32(inTable * Integer.BYTES);
                i = 0;
            }
            Bytes sector = sector(table.s32(i * Integer.BYTES));
            for (int j = 0; j < perSector; j++) {
                links[read++] = sector.s32(j * Integer.BYTES);
            }
        }
        return links;
    }

    private int[] smallLinks() {
        int sectors = Math.min(Math.max(0, file.s32(64)), file.length() / sectorSize);
        Bytes bytes = chain(file, next, new Stream(file.s32(60), sectors * sectorSize), sectorSize, sectorSize);
        int[] links = new int[bytes.length() / Integer.BYTES];
        for (int i = 0; i < links.length; i++) {
            links[i] = bytes.s32(i * Integer.BYTES);
        }
        return links;
    }

    private Bytes sector(int number) {
        if (number < 0 || number >= file.length() / sectorSize) {
            throw new DamagedFileException("sector " + number);
        }
        return file.part((number + 1) * sectorSize, sectorSize);
    }

    /** Returns what stands in the sectors of a stream; the last sector of a file may be cut off where nothing is left. */
    private static Bytes chain(Bytes from, int[] next, Stream stream, int sectorSize, int before) {
        int size = stream.size();
        if (size < 0 || size > from.length()) {
            throw new DamagedFileException("a stream of " + size + " bytes");
        }
        if (size == 0) {
            return Bytes.NONE;
        }
        boolean isInOnePiece = true;
        int sectors = (size - 1) / sectorSize + 1;
        int[] chain = new int[sectors];
        int sector = stream.sector();
        for (int i = 0; i < sectors; i++) {
            if (sector < 0 || sector > from.length() / sectorSize) {
                throw new DamagedFileException("sector " + sector);
            }
            chain[i] = sector;
            isInOnePiece &= sector == chain[0] + i;
            sector = sector < next.length ? next[sector] : -1;
        }
        if (isInOnePiece) {
            return from.part(before + chain[0] * sectorSize, size);
        }
        byte[] content = new byte[size];
        for (int i = 0; i < sectors; i++) {
            int at = i * sectorSize;
            from.copyTo(before + chain[i] * sectorSize, content, at, Math.min(sectorSize, size - at));
        }
        return Bytes.of(content);
    }

    /** Reads the names of the streams that stand in the root. */
    private void directory() {
        int[] sectors = new int[file.length() / sectorSize + 1];
        int count = 0;
        for (int sector = file.s32(48); sector >= 0 && sector < next.length; sector = next[sector]) {
            if (count == sectors.length) {
                throw new DamagedFileException("the directory goes round in circles");
            }
            sectors[count++] = sector;
        }
        int entries = count * (sectorSize / ENTRY);
        if (entries == 0) {
            throw new DamagedFileException("no directory");
        }
        Bytes root = entry(sectors, 0);
        ofSmall = new Stream(root.s32(116), root.s32(120));
        boolean[] seen = new boolean[entries];
        Deque<Integer> open = new ArrayDeque<>();
        open.push(root.s32(76));
        while (!open.isEmpty()) {
            int number = open.pop();
            if (number < 0 || number >= entries || seen[number]) {
                continue;
            }
            seen[number] = true;
            Bytes entry = entry(sectors, number);
            if (entry.u8(66) == STREAM) {
                int length = Math.min(MOST_OF_NAME, entry.u16(MOST_OF_NAME)) / 2 - 1;
                streams.put(entry.wide(0, Math.max(0, length)), new Stream(entry.s32(116), entry.s32(120)));
            }
            open.push(entry.s32(68));
            open.push(entry.s32(72));
        }
    }

    private Bytes entry(int[] sectors, int number) {
        int perSector = sectorSize / ENTRY;
        return sector(sectors[number / perSector]).part(number % perSector * ENTRY, ENTRY);
    }
}
