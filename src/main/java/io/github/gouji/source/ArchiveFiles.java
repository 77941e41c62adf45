// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.source;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import io.github.gouji.source.DocumentSource.Document;
import io.github.gouji.source.DocumentSource.Skipped;
import io.github.gouji.source.DocumentSource.Unopened;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files in a ZIP archive, in the order of their names. What the directory of the archive says of their sizes decides
 * which are within the limits, so that it is the same ones whoever unpacks first; a file that is larger than it says is
 * damaged.
 */
final class ArchiveFiles {

    private static final ReadLimits LIMITS = ReadLimits.standard();

    /** How many times its own size an archive may unpack to, beyond the limit for a single document. */
    private static final int RATIO = 50;

    /** Names without a mark of UTF-8: systems in Chinese write GBK, others UTF-8 all the same. */
    private static final Charset CHINESE = Charset.forName("GB18030");

    /** What is in archives that are documents themselves: of Office, OpenDocument and OFD. */
    private static final Set<String> OF_DOCUMENTS = Set.of("[Content_Types].xml", "mimetype", "OFD.xml");

    private final Path archive;
    private final String name;
    private final Charset charset;
    private final List<DocumentSource> sources = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> unread = new HashSet<>();
    private long left;
    private int reading;
    private @Nullable ZipFile open;

    private ArchiveFiles(Path archive, Charset charset, long size) {
        this.archive = archive;
        this.name = FileNames.shown(archive);
        this.charset = charset;
        this.left = LIMITS.expandedBytes() + RATIO * size;
    }

    /** Returns what is in the archive, or the archive itself if it is a document or cannot be opened. */
    static Iterator<DocumentSource> in(Path archive) {
        return sources(archive).iterator();
    }

    private static List<DocumentSource> sources(Path archive) {
        try {
            return sources(archive, StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException notInUnicode) {
            try {
                return sources(archive, CHINESE);
            } catch (IOException | IllegalArgumentException e) {
                return unopened(archive, "压缩包已损坏，无法打开", "the archive is damaged and cannot be opened");
            }
        } catch (IOException e) {
            return unopened(archive, "不能打开这个压缩包", "this archive cannot be opened");
        }
    }

    private static List<DocumentSource> unopened(Path archive, String zh, String en) {
        return List.of(new Unopened(FileNames.shown(archive), archive, new Wording(zh, en)));
    }

    private static List<DocumentSource> sources(Path archive, Charset charset) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile(), charset)) {
            if (OF_DOCUMENTS.stream().anyMatch(part -> zip.getEntry(part) != null)) {
                return List.of(DocumentSource.of(archive));
            }
            if (zip.size() > LIMITS.parts()) {
                return unopened(
                        archive,
                        "压缩包里有 " + zip.size() + " 个文件，超过 " + LIMITS.parts() + " 个的上限",
                        "the archive has " + zip.size() + " files in it, more than the limit of " + LIMITS.parts());
            }
            List<ZipEntry> entries = new ArrayList<>();
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(entries::add);
            entries.sort(Comparator.comparing(ArchiveFiles::path, FileNames.ORDER));
            ArchiveFiles files =
                    new ArchiveFiles(archive, charset, archive.toFile().length());
            entries.forEach(files::add);
            return files.sources.stream().allMatch(Skipped.class::isInstance) ? files.nothing() : files.sources;
        }
    }

    private List<DocumentSource> nothing() {
        sources.add(new Unopened(name, archive, new Wording("压缩包里没有文档", "there is no document in this archive")));
        return sources;
    }

    private static String path(ZipEntry entry) {
        return entry.getName().replace('\\', '/');
    }

    private void add(ZipEntry entry) {
        String path = path(entry);
        String shown = name + "/" + path;
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (FileKind.isArchive(file)) {
            sources.add(new Skipped(
                    shown,
                    null,
                    FileKind.noDocument("压缩包里的压缩包，请先解压", "an archive within an archive; unpack it first")));
            return;
        }
        Wording objection = FileKind.objection(file);
        if (objection != null) {
            sources.add(new Skipped(shown, null, objection));
        } else if (!names.add(entry.getName())) {
            sources.add(new Skipped(
                    shown, null, new Wording("压缩包里另有同名的文件", "another file in the archive has the same name")));
        } else if (entry.getSize() < 0 || entry.getSize() > left) {
            sources.add(new Unopened(
                    shown,
                    null,
                    new Wording("压缩包解压后超过上限，没有读取", "the archive unpacks to more than the limit; not read")));
        } else {
            left -= entry.getSize();
            String entryName = entry.getName();
            unread.add(entryName);
            sources.add(new Document(shown, null, () -> content(entryName)));
        }
    }

    private byte[] content(String entryName) throws IOException {
        try {
            ZipFile zip = opened();
            try {
                return content(zip, entryName);
            } finally {
                done(entryName);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    private static byte[] content(ZipFile zip, String entryName) throws IOException {
        ZipEntry entry = zip.getEntry(entryName);
        if (entry == null) {
            throw damaged();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = FileContent.of(in);
            if (content.length != entry.getSize() && content.length <= LIMITS.documentBytes()) {
                throw damaged();
            }
            return content;
        }
    }

    private synchronized ZipFile opened() throws IOException {
        ZipFile zip = open;
        if (zip == null) {
            zip = new ZipFile(archive.toFile(), charset);
            open = zip;
        }
        reading++;
        return zip;
    }

    /**
     * Closes the archive when every document was read, and none is being read again. Where not all are read, the system
     * closes it once nobody can read them any more.
     */
    private synchronized void done(String entryName) throws IOException {
        unread.remove(entryName);
        reading--;
        if (unread.isEmpty() && reading == 0 && open != null) {
            open.close();
            open = null;
        }
    }

    private static UnreadableDocumentException damaged() {
        return new UnreadableDocumentException(new Wording(
                "压缩包里的这个文件已加密或损坏，无法解压", "this file of the archive is encrypted or damaged and cannot be unpacked"));
    }
}
