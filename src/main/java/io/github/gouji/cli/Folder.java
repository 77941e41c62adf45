// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.report.Wording;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is in a folder and the folders within it. Every file has an entry, also if it is none to read:
 *
 * <ul>
 *   <li>Documents are told by their suffix; one that cannot be read after all fails when it is read.
 *   <li>Hidden files (a dot begins their names), and those that Office leaves beside open documents, are no documents.
 *       A hidden folder has one entry and is not entered.
 *   <li>A link to a file is that file, wherever it leads, but no file is read twice: only the first of its paths is a
 *       document. A link to a folder has one entry and is not followed, so that it can lead neither in a circle nor
 *       through the whole system. The folder itself may be named by a link.
 *   <li>What is no regular file, such as a pipe, is not opened: reading it might never end.
 *   <li>A folder that cannot be entered has an entry that says so.
 * </ul>
 */
final class Folder extends SimpleFileVisitor<Path> {

    /** Those of documents that can be read, and of those that have to be saved as such first. */
    private static final Set<String> SUFFIXES = Set.of(
            "json",
            "html",
            "htm",
            "xhtml",
            "shtml",
            "mht",
            "mhtml",
            "md",
            "markdown",
            "txt",
            "docx",
            "xlsx",
            "pdf",
            "doc",
            "xls",
            "rtf",
            "wps",
            "et",
            "ofd");

    private final Path folder;
    private final Path root;
    private final SortedMap<Path, Entry> entries = new TreeMap<>();

    /** A file, or a folder that is not entered; its path starts with the folder as the user named it. */
    sealed interface Entry {

        Path path();
    }

    /** A file to read. */
    record Document(Path path) implements Entry {}

    /** A file that is not to be read. */
    record Other(Path path, Wording reason) implements Entry {}

    /** A folder or file that the system does not let us look at. */
    record Closed(Path path) implements Entry {}

    private Folder(Path folder) throws IOException {
        this.folder = folder;
        this.root = folder.toRealPath();
    }

    /**
     * Returns what is in the folder, in the order of paths.
     *
     * @throws IOException if the folder itself cannot be found
     */
    static Collection<Entry> entries(Path folder) throws IOException {
        Folder walk = new Folder(folder);
        Files.walkFileTree(walk.root, walk);
        walk.readNoFileTwice();
        return walk.entries.values();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (directory.equals(root) || !nameOf(directory).startsWith(".")) {
            return FileVisitResult.CONTINUE;
        }
        add(other(shown(directory), "隐藏文件夹", "a hidden folder"));
        return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        add(entry(shown(file)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        add(new Closed(shown(file)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
        if (failure != null) {
            add(new Closed(shown(directory)));
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(Entry entry) {
        entries.put(entry.path(), entry);
    }

    private Path shown(Path file) {
        return folder.resolve(root.relativize(file));
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    private static Entry entry(Path file) {
        String name = nameOf(file);
        String suffix = name.substring(name.lastIndexOf('.') + 1);
        if (name.startsWith(".")) {
            return other(file, "隐藏文件", "a hidden file");
        }
        if (name.startsWith("~$")) {
            return other(file, "Office 的锁文件", "a lock file of Office");
        }
        if (Files.isDirectory(file)) {
            return other(file, "指向文件夹的链接", "a link to a folder");
        }
        if (name.indexOf('.') < 0) {
            return other(file, "没有后缀", "no suffix");
        }
        if (!SUFFIXES.contains(suffix.toLowerCase(Locale.ROOT))) {
            return other(file, "." + suffix, "." + suffix);
        }
        // A link that leads nowhere fails when it is read.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return other(file, "不是普通文件", "not a regular file");
        }
        return new Document(file);
    }

    private static Other other(Path file, String zh, String en) {
        return new Other(file, new Wording("不是可读取的文档（" + zh + "）", "not a document that can be read (" + en + ")"));
    }

    private void readNoFileTwice() throws IOException {
        Map<Path, Path> known = new HashMap<>();
        for (Map.Entry<Path, Entry> each : entries.entrySet()) {
            Path path = each.getKey();
            if (each.getValue() instanceof Document && Files.exists(path)) {
                Path first = known.putIfAbsent(path.toRealPath(), path);
                if (first != null) {
                    String name = FileNames.shown(first);
                    each.setValue(new Other(path, new Wording("与 " + name + " 是同一个文件", "the same file as " + name)));
                }
            }
        }
    }
}
