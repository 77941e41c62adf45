// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells formats of bytes, not of text, by how they begin. */
final class Magic {

    /** How far into a file the beginning of a PDF document may be: readers put up with rubbish before it. */
    private static final int PDF_WITHIN = 1024;

    /** How many files of an archive are looked at, and how much of them is unpacked for it. */
    private static final int FILES = 1000;

    private static final long UNPACKED = 16 << 20;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Magic() {}

    static boolean isPdf(byte[] content) {
        for (int i = 0; i < PDF_WITHIN && i + PDF.length <= content.length; i++) {
            if (isAt(i, PDF, content)) {
                return i == 0 || isRubbish(content, i);
            }
        }
        return false;
    }

    /** Tells whether what stands before a PDF document is no text that mentions one. */
    private static boolean isRubbish(byte[] content, int end) {
        byte before = content[end - 1];
        return before == '\n' || before == '\r' || before == 0 || (end == 3 && before == (byte) 0xBF);
    }

    /** Tells whether it is an archive with the entrance of an OFD document in it. */
    static boolean isOfd(byte[] content) {
        if (!isAt(0, ZIP, content)) {
            return false;
        }
        long left = UNPACKED;
        byte[] buffer = new byte[1 << 13];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; i < FILES && entry != null && left > 0; i++, entry = zip.getNextEntry()) {
                String name = entry.getName().replace('\\', '/');
                if (name.equalsIgnoreCase("OFD.xml") || name.equalsIgnoreCase("/OFD.xml")) {
                    return true;
                }
                for (int read = zip.read(buffer); read >= 0 && left > 0; read = zip.read(buffer)) {
                    left -= read;
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isAt(int start, byte[] magic, byte[] content) {
        if (content.length - start < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (content[start + i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
