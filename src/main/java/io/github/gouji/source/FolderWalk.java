// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.source;

import io.github.gouji.report.Wording;
import io.github.gouji.source.DocumentSource.Skipped;
import io.github.gouji.source.DocumentSource.Unopened;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What is in a folder and the folders within it, in the order of paths. At any time it knows the names in the folders
 * that it is in, and no more.
 */
final class FolderWalk implements Iterator<DocumentSource> {

    private final Path folder;
    private final Links links;
    private final Deque<Iterator<Child>> open = new ArrayDeque<>();
    private Iterator<DocumentSource> archive = Collections.emptyIterator();
    private @Nullable DocumentSource next;
    private boolean done;
    private boolean documents;

    /** A file in a folder; the key of a folder sorts it where the paths in it belong. */
    private record Child(Path path, BasicFileAttributes attributes, String key) {}

    private FolderWalk(Path folder, Path root) {
        this.folder = folder;
        this.links = new Links(folder, root);
    }

    /** Returns what is in a path that a caller names: a folder, an archive or any file. */
    static Iterator<DocumentSource> of(Path path) {
        if (Files.isDirectory(path)) {
            return ofFolder(path);
        }
        boolean archive = FileKind.isArchive(path.getFileName().toString()) && Files.isRegularFile(path);
        return archive ? ArchiveFiles.in(path) : only(DocumentSource.of(path));
    }

    private static Iterator<DocumentSource> only(DocumentSource source) {
        return List.of(source).iterator();
    }

    private static Iterator<DocumentSource> ofFolder(Path folder) {
        FolderWalk walk;
        try {
            walk = new FolderWalk(folder, folder.toRealPath());
            walk.enter(folder);
        } catch (IOException | DirectoryIteratorException e) {
            return only(new Unopened(
                    FileNames.shown(folder), folder, new Wording("不能打开这个文件夹", "this folder cannot be opened")));
        }
        return walk;
    }

    private void enter(Path directory) throws IOException {
        List<Child> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            for (Path path : stream) {
                BasicFileAttributes attributes =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                String name = FileNames.shown(path);
                boolean inside = attributes.isDirectory()
                        || FileKind.isArchive(path.getFileName().toString());
                children.add(new Child(path, attributes, inside ? name + "/" : name));
            }
        }
        children.sort(Comparator.comparing(Child::key, FileNames.ORDER));
        open.push(children.iterator());
    }

    @Override
    public boolean hasNext() {
        while (next == null && !done) {
            if (archive.hasNext()) {
                next = archive.next();
            } else if (open.isEmpty()) {
                done = true;
                next = documents ? null : nothing();
            } else if (open.element().hasNext()) {
                next = source(open.element().next());
            } else {
                open.pop();
            }
        }
        return next != null;
    }

    private DocumentSource nothing() {
        return new Unopened(
                FileNames.shown(folder), folder, new Wording("文件夹里没有文档", "there is no document in this folder"));
    }

    @Override
    public DocumentSource next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        DocumentSource source = next;
        next = null;
        if (source == null) {
            throw new NoSuchElementException();
        }
        documents |= !(source instanceof Skipped);
        return source;
    }

    /** Returns what a file is; {@code null} if there are others to come in its place. */
    private @Nullable DocumentSource source(Child child) {
        Path path = child.path();
        String name = path.getFileName().toString();
        if (child.attributes().isDirectory()) {
            return FileKind.isHidden(name) ? noDocument(path, "隐藏文件夹", "a hidden folder") : entered(path);
        }
        if (FileKind.isArchive(name) && child.attributes().isRegularFile()) {
            archive = ArchiveFiles.in(path);
            return null;
        }
        boolean link = child.attributes().isSymbolicLink();
        if (link && !FileKind.isHidden(name) && Files.isDirectory(path)) {
            return noDocument(path, "指向文件夹的链接", "a link to a folder");
        }
        Wording objection = FileKind.objection(name);
        if (objection != null) {
            return new Skipped(FileNames.shown(path), path, objection);
        }
        // A link that leads nowhere fails when it is read.
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return noDocument(path, "不是普通文件", "not a regular file");
        }
        String first = links.first(path, link);
        return first == null
                ? DocumentSource.of(path)
                : new Skipped(
                        FileNames.shown(path),
                        path,
                        new Wording("与 " + first + " 是同一个文件", "the same file as " + first));
    }

    private @Nullable DocumentSource entered(Path directory) {
        try {
            enter(directory);
            return null;
        } catch (IOException | DirectoryIteratorException e) {
            return new Unopened(
                    FileNames.shown(directory), directory, new Wording("不能打开这个路径", "this path cannot be opened"));
        }
    }

    private static Skipped noDocument(Path path, String zh, String en) {
        return new Skipped(FileNames.shown(path), path, FileKind.noDocument(zh, en));
    }
}
