// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A document that is a ZIP archive, whose parts are unpacked only when they are opened, and all together not beyond a limit.
 * The limit is absolute: a part of blank cells may well shrink to a thousandth. Not thread-safe.
 */
public final class Archive {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int DEFLATED = 8;
    private static final int UTF_8 = 1 << 11;

    private record Part(int offset, int size, int method, boolean encrypted) {}

    private final ByteBuffer bytes;
    private final ReadLimits limits;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private long unpacked;

    private Archive(byte[] content, ReadLimits limits) {
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    /**
     * Opens an archive.
     *
     * @throws UnreadableDocumentException if it is none, or has too many parts
     */
    public static Archive of(byte[] content, ReadLimits limits) throws UnreadableDocumentException {
        Archive archive = new Archive(content, limits);
        try {
            archive.readDirectory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw damaged();
        }
        return archive;
    }

    private void readDirectory() throws UnreadableDocumentException {
        int end = bytes.capacity() - END_SIZE;
        while (bytes.getInt(end) != END) {
            end--;
            if (end < bytes.capacity() - END_SIZE - LONGEST_COMMENT) {
                throw damaged();
            }
        }
        int count = bytes.getShort(end + 10) & 0xFFFF;
        if (count > limits.parts()) {
            throw new UnreadableDocumentException(new Wording(
                    "文档里有 " + count + " 个文件，超过 " + limits.parts() + " 个的上限",
                    "the document has " + count + " files in it, more than the limit of " + limits.parts()));
        }
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY) {
                throw damaged();
            }
            int flags = bytes.getShort(at + 8);
            int nameLength = bytes.getShort(at + 28) & 0xFFFF;
            byte[] name = new byte[nameLength];
            bytes.get(at + ENTRY_SIZE, name);
            Charset charset = (flags & UTF_8) != 0 ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
            Part part =
                    new Part(bytes.getInt(at + 42), bytes.getInt(at + 20), bytes.getShort(at + 10), (flags & 1) != 0);
            parts.putIfAbsent(normalised(new String(name, charset)), part);
            at += ENTRY_SIZE + nameLength + (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
        }
    }

    /** Returns a name as archives should have it: without a slash before it, and with no other kind of them. */
    private static String normalised(String name) {
        String plain = name.replace('\\', '/');
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /** Returns the names of the parts, without a slash before them, in their order. */
    public Set<String> names() {
        return parts.keySet();
    }

    /**
     * Opens a part; {@code null} if there is none of this name.
     *
     * @throws UnreadableDocumentException if it is damaged or encrypted
     */
    public @Nullable InputStream open(String name) throws UnreadableDocumentException {
        Part part = parts.get(name);
        if (part == null) {
            return null;
        }
        if (part.encrypted()) {
            throw new UnreadableDocumentException(
                    new Wording("文档已加密，请先解除密码再检查", "the document is encrypted; remove its password first"));
        }
        try {
            int at = part.offset();
            int from = at + LOCAL_SIZE + (bytes.getShort(at + 26) & 0xFFFF) + (bytes.getShort(at + 28) & 0xFFFF);
            InputStream packed =
                    new ByteArrayInputStream(bytes.array(), from, Math.min(part.size(), bytes.capacity() - from));
            return new Counted(
                    part.method() == DEFLATED ? new InflaterInputStream(packed, new Inflater(true)) : packed);
        } catch (IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private static UnreadableDocumentException damaged() {
        return new UnreadableDocumentException(new Wording("压缩包已损坏，无法读取", "the archive is damaged and cannot be read"));
    }

    /** Counts what is unpacked. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] b, int offset, int length) throws IOException {
            int read = super.read(b, offset, length);
            unpacked += Math.max(0, read);
            if (unpacked > limits.expandedBytes()) {
                String most = Sizes.of(limits.expandedBytes());
                throw new UnreadableDocumentException(new Wording(
                        "文档解压后超过 " + most + " 的上限", "the document unpacks to more than the limit of " + most));
            }
            return read;
        }
    }
}
