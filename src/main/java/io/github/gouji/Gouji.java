// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.diagnosis.Diagnoser;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Sizes;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Wording;
import io.github.gouji.source.DocumentSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks reports with no configuration. Thread-safe.
 *
 * <pre>{@code
 * CheckResult result = Gouji.check(Path.of("report.html"));
 * if (!result.isConsistent()) {
 *     System.out.println(result);
 * }
 * }</pre>
 *
 * <p>{@link Checker} checks with other rules, another meaning of blanks or in another language.
 */
public final class Gouji {

    /** The size of the largest document that is read with the standard {@link ReadLimits}, in bytes: 64 MiB. */
    public static final int MAX_DOCUMENT_SIZE =
            Math.toIntExact(ReadLimits.standard().documentBytes());

    private Gouji() {}

    /** Checks a report against the rules of the official form. */
    public static CheckResult check(AnnualReport report) {
        return Checker.standard().check(report);
    }

    /** Checks a report as read from a document; its findings point into the document. */
    public static CheckResult check(ReadResult document) {
        return Checker.standard().check(document);
    }

    /**
     * Reads a report from a file whose content tells its format, and checks it; the findings point into the document.
     *
     * @throws UnreadableDocumentException if it is not there, not a document or holds no report
     * @throws IOException if reading the file fails
     */
    public static CheckResult check(Path file) throws IOException {
        return Checker.standard().check(file);
    }

    /**
     * Checks the documents in files, folders and ZIP archives by so many threads, in constant memory: results come in the
     * order of the paths, each as soon as it is its turn, and a document that cannot be read is one of them. To be closed
     * unless it is used up to its end. {@link Batch} has more settings, and takes documents that are no files.
     *
     * <pre>{@code
     * try (Stream<CheckedDocument> documents = Gouji.checkAll(List.of(Path.of("reports")), 2)) {
     *     documents.forEach(System.out::println);
     * }
     * }</pre>
     *
     * @throws IllegalArgumentException if the number of threads is less than one
     */
    public static Stream<CheckedDocument> checkAll(List<Path> paths, int threads) {
        return Batch.standard().withThreads(threads).check(paths);
    }

    /**
     * Checks a report in a file, and writes a copy of the file with the findings in it, in Chinese.
     * {@link Annotator} annotates what was checked otherwise, in another language or with another date.
     *
     * @param file the file, a DOCX, XLSX, HTML or PDF document
     * @param output the copy, which may be there already; never the file itself, by whatever name
     * @return what checking found
     * @throws UnreadableDocumentException if the file is no document, holds no report or cannot hold notes
     * @throws IllegalArgumentException if the output would overwrite the file
     * @throws IOException if reading or writing fails
     */
    public static CheckResult annotate(Path file, Path output) throws IOException {
        requireNonNull(file, "file");
        requireNonNull(output, "output");
        CheckResult result = check(file);
        Annotator.standard().annotate(result, file, output);
        return result;
    }

    /** Finds which figures of a report are wrong, and what they should have been. */
    public static Diagnosis diagnose(AnnualReport report) {
        return Diagnoser.standard().diagnose(report);
    }

    /** Finds which figures of a report as read from a document are wrong, and what they should have been. */
    public static Diagnosis diagnose(ReadResult document) {
        return Diagnoser.standard().diagnose(document.report(), document.unread());
    }

    /**
     * Reads a report from a file whose content tells its format.
     *
     * @throws UnreadableDocumentException if it is not there, not a document or holds no report
     * @throws IOException if reading the file fails
     */
    public static ReadResult read(Path file) throws IOException {
        return read(file, ReadLimits.standard());
    }

    /**
     * Reads a report from a file whose content tells its format.
     *
     * @param limits how much of it is read before it is refused
     * @throws UnreadableDocumentException if it is not there, not a document, exceeds a limit or holds no report
     * @throws IOException if reading the file fails
     */
    public static ReadResult read(Path file, ReadLimits limits) throws IOException {
        requireNonNull(file, "file");
        return read(file.toString(), contentOf(file, requireNonNull(limits, "limits")), limits);
    }

    /**
     * Reads a report from a file of the given format.
     *
     * @throws UnreadableDocumentException if it is not there, not a document of this format or holds no report
     * @throws IOException if reading the file fails
     */
    public static ReadResult read(Path file, DocumentFormat format) throws IOException {
        requireNonNull(format, "format");
        return read(file.toString(), contentOf(file, ReadLimits.standard()), format);
    }

    /**
     * Reads a report from a stream, such as that of a document that was sent; its content tells its format. The stream is
     * read to its end, or to the limit of {@link #MAX_DOCUMENT_SIZE}, and not closed.
     *
     * @param source the name of the document, for messages
     * @param in the document
     * @throws UnreadableDocumentException if it is not a document or holds no report
     * @throws IOException if reading the stream fails
     */
    public static ReadResult read(String source, InputStream in) throws IOException {
        requireNonNull(source, "source");
        return read(source, requireNonNull(in, "in").readNBytes(MAX_DOCUMENT_SIZE + 1));
    }

    /**
     * Reads a report from a document whose content tells its format.
     *
     * @param source the name of the document, for messages
     * @param content the whole document
     * @throws UnreadableDocumentException if it is not a document or holds no report
     */
    public static ReadResult read(String source, byte[] content) throws UnreadableDocumentException {
        return read(source, content, ReadLimits.standard());
    }

    /**
     * Reads a report from a document whose content tells its format.
     *
     * @param source the name of the document, for messages
     * @param content the whole document
     * @param limits how much of it is read before it is refused
     * @throws UnreadableDocumentException if it is not a document, exceeds a limit or holds no report
     */
    public static ReadResult read(String source, byte[] content, ReadLimits limits) throws UnreadableDocumentException {
        return read(null, source, content, requireNonNull(limits, "limits"));
    }

    /**
     * Reads a report from a document of the given format.
     *
     * @param source the name of the document, for messages
     * @param content the whole document
     * @param format its format
     * @throws UnreadableDocumentException if it is not a document of this format or holds no report
     */
    public static ReadResult read(String source, byte[] content, DocumentFormat format)
            throws UnreadableDocumentException {
        return read(requireNonNull(format, "format"), source, content, ReadLimits.standard());
    }

    /** Reads a document of the given format, or of that which its content tells; whatever is wrong names the document. */
    static ReadResult read(@Nullable DocumentFormat given, String source, byte[] content, ReadLimits limits)
            throws UnreadableDocumentException {
        requireNonNull(source, "source");
        try {
            if (content.length > limits.documentBytes()) {
                throw tooLarge(limits.documentBytes());
            }
            DocumentFormat format = given == null ? DocumentFormat.of(content, limits) : given;
            try {
                return Readers.read(format, source, content, limits);
            } catch (NoClassDefFoundError error) {
                throw Library.missing(format, error);
            }
        } catch (UnreadableDocumentException e) {
            throw e.withSource(source);
        }
    }

    private static byte[] contentOf(Path file, ReadLimits limits) throws IOException {
        try {
            return DocumentSource.contentOf(file, limits);
        } catch (UnreadableDocumentException e) {
            throw e.withSource(file.toString());
        }
    }

    private static UnreadableDocumentException tooLarge(long bytes) {
        String size = Sizes.of(bytes);
        return new UnreadableDocumentException(
                new Wording("文档超过 " + size + " 的上限", "the document is larger than the limit of " + size));
    }
}
