// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.UnreadableDocumentException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The directory of a compound file, in which old office programs keep the streams of a document. */
final class CompoundFile {

    private static final int HEADER_LINKS = 109;
    private static final int LINKS = 76;
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH = 64;

    /** Documents have some dozens of streams; what matters comes first. */
    private static final int MOST = 10_000;

    private final ByteBuffer bytes;
    private final int sectorSize;

    private CompoundFile(byte[] content) {
        bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        sectorSize = 1 << Math.min(16, bytes.getShort(30));
    }

    /**
     * Returns the names of the streams.
     *
     * @throws UnreadableDocumentException if the directory is damaged
     */
    static Set<String> streams(byte[] content) throws UnreadableDocumentException {
        try {
            return new CompoundFile(content).names();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
            throw Unreadable.because("旧版 Office 文件已损坏，无法读取", "the old Office file is damaged and cannot be read", e);
        }
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        int sector = bytes.getInt(48);
        for (int read = 0; sector >= 0 && read < MOST; sector = next(sector)) {
            for (int at = 0; at + ENTRY <= sectorSize; at += ENTRY, read++) {
                int entry = offset(sector) + at;
                int length = Math.min(NAME_LENGTH, bytes.getShort(entry + NAME_LENGTH)) - 2;
                if (length > 0) {
                    byte[] name = new byte[length];
                    bytes.get(entry, name);
                    names.add(new String(name, StandardCharsets.UTF_16LE));
                }
            }
        }
        return names;
    }

    private int offset(int sector) {
        return Math.multiplyExact(Math.addExact(sector, 1), sectorSize);
    }

    /** Returns the sector that follows another; negative for none, or where the file is too large to look it up simply. */
    private int next(int sector) {
        int perSector = sectorSize / Integer.BYTES;
        int table = sector / perSector;
        if (table >= HEADER_LINKS) {
            return -1;
        }
        int tableSector = bytes.getInt(LINKS + table * Integer.BYTES);
        return bytes.getInt(offset(tableSector) + sector % perSector * Integer.BYTES);
    }
}
