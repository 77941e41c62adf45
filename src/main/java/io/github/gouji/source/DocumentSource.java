// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.source;

import static java.util.Objects.requireNonNull;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import io.github.gouji.work.LazyStreams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of many documents to read, or what stands in the place of one: a file that is none, or cannot be opened. */
public sealed interface DocumentSource {

    /** Returns the name of the document, for messages. */
    String name();

    /** Returns the file; {@code null} if it is none, or is within an archive. */
    @Nullable
    Path file();

    /** Gives the whole of a document. Where many are read at once, several threads may ask, each for another one. */
    @FunctionalInterface
    interface Content {

        /**
         * Returns the bytes; of a document beyond the limit of {@link io.github.gouji.read.ReadLimits}, one more than the
         * limit.
         *
         * @throws UnreadableDocumentException if it cannot be opened, in one sentence
         * @throws IOException if reading fails
         */
        byte[] read() throws IOException;
    }

    /**
     * A document to read.
     *
     * @param name its name
     * @param file its file; {@code null} if it is none, or is within an archive
     * @param content gives the whole of it
     */
    record Document(String name, @Nullable Path file, Content content) implements DocumentSource {

        /** Rejects a missing part. */
        public Document {
            requireNonNull(name, "name");
            requireNonNull(content, "content");
        }
    }

    /**
     * A file that is not to be read, since it is no document, or one that is there under another name.
     *
     * @param name its name
     * @param file the file; {@code null} if it is within an archive
     * @param reason why it is not read, in one sentence
     */
    record Skipped(String name, @Nullable Path file, Wording reason) implements DocumentSource {

        /** Rejects a missing part. */
        public Skipped {
            requireNonNull(name, "name");
            requireNonNull(reason, "reason");
        }
    }

    /**
     * A file, folder or archive that cannot be opened, or holds no document.
     *
     * @param name its name
     * @param file the file; {@code null} if it is within an archive
     * @param reason why, in one sentence
     */
    record Unopened(String name, @Nullable Path file, Wording reason) implements DocumentSource {

        /** Rejects a missing part. */
        public Unopened {
            requireNonNull(name, "name");
            requireNonNull(reason, "reason");
        }
    }

    /** Returns a document that is no file, such as one out of a database. */
    static DocumentSource of(String name, Content content) {
        return new Document(name, null, content);
    }

    /**
     * Returns the bytes of a file; of one beyond the limit of a document, one more than the limit.
     *
     * @throws UnreadableDocumentException if it is not there, a folder or closed to us, in one sentence
     * @throws IOException if reading fails
     */
    static byte[] contentOf(Path file) throws IOException {
        return contentOf(file, ReadLimits.standard());
    }

    /**
     * Returns the bytes of a file; of one beyond the limit of a document, one more than the limit.
     *
     * @throws UnreadableDocumentException if it is not there, a folder or closed to us, in one sentence
     * @throws IOException if reading fails
     */
    static byte[] contentOf(Path file, ReadLimits limits) throws IOException {
        return FileContent.of(requireNonNull(file, "file"), requireNonNull(limits, "limits"));
    }

    /** Returns a file as a document, whatever it is. */
    static DocumentSource of(Path file) {
        return new Document(FileNames.shown(requireNonNull(file, "file")), file, () -> contentOf(file));
    }

    /**
     * Returns the documents in a file, a folder with the folders within it, or a ZIP archive. Every file has its entry, in
     * the order of the code points of the paths:
     *
     * <ul>
     *   <li>In a folder or an archive, documents are told by their suffix; one that cannot be read after all fails when it
     *       is read.
     *   <li>Hidden files (a dot begins their names), and those that Office leaves beside open documents, are no documents.
     *       A hidden folder has one entry and is not entered.
     *   <li>A link to a file is that file, wherever it leads, but no file is read twice: only the first of its paths is a
     *       document. A link to a folder has one entry and is not followed, so that it can lead neither in a circle nor
     *       through the whole system. The folder itself may be named by a link.
     *   <li>What is no regular file, such as a pipe, is not opened: reading it might never end.
     *   <li>A folder that cannot be entered has an entry that says so, as has one without any document in it.
     *   <li>A ZIP archive is entered like a folder: up to 10,000 files, which are unpacked one by one, and together to
     *       256 MiB and 50 times the size of the archive at most. An archive within it has one entry and is not entered.
     * </ul>
     */
    static Stream<DocumentSource> in(Path path) {
        return in(List.of(requireNonNull(path, "path")));
    }

    /** Returns the documents in files, folders and archives, one after the other. */
    static Stream<DocumentSource> in(List<Path> paths) {
        return LazyStreams.following(List.copyOf(requireNonNull(paths, "paths")), FolderWalk::of);
    }
}
