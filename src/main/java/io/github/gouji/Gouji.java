// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.diagnosis.Diagnoser;
import io.github.gouji.diagnosis.Diagnosis;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.html.HtmlReader;
import io.github.gouji.read.json.JsonReader;
import io.github.gouji.read.markdown.MarkdownReader;
import io.github.gouji.read.ofd.OfdReader;
import io.github.gouji.read.office.DocReader;
import io.github.gouji.read.office.DocxReader;
import io.github.gouji.read.office.OdsReader;
import io.github.gouji.read.office.OdtReader;
import io.github.gouji.read.office.XlsReader;
import io.github.gouji.read.office.XlsxReader;
import io.github.gouji.read.pdf.PdfReader;
import io.github.gouji.read.recognise.Recogniser;
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

    /** The size of the largest document that is read, in bytes: 64 MiB. */
    public static final int MAX_DOCUMENT_SIZE = 64 << 20;

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
        return read(file.toString(), contentOf(file));
    }

    /**
     * Reads a report from a file of the given format.
     *
     * @throws UnreadableDocumentException if it is not there, not a document of this format or holds no report
     * @throws IOException if reading the file fails
     */
    public static ReadResult read(Path file, DocumentFormat format) throws IOException {
        requireNonNull(format, "format");
        return read(file.toString(), contentOf(file), format);
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
        return readDocument(null, source, content);
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
        return readDocument(requireNonNull(format, "format"), source, content);
    }

    /** Reads a document of the given format, or of that which its content tells; whatever is wrong names the document. */
    private static ReadResult readDocument(@Nullable DocumentFormat given, String source, byte[] content)
            throws UnreadableDocumentException {
        requireNonNull(source, "source");
        try {
            if (content.length > MAX_DOCUMENT_SIZE) {
                throw unreadable(source, "文档超过 64 MiB 的上限", "the document is larger than the limit of 64 MiB");
            }
            DocumentFormat format = given == null ? DocumentFormat.of(content) : given;
            try {
                return readAs(format, source, content);
            } catch (NoClassDefFoundError error) {
                throw Library.missing(format, error);
            }
        } catch (UnreadableDocumentException e) {
            throw e.withSource(source);
        }
    }

    private static ReadResult readAs(DocumentFormat format, String source, byte[] content)
            throws UnreadableDocumentException {
        return switch (format) {
            case JSON -> new JsonReader().read(source, content);
            case HTML -> Recogniser.recognise(source, new HtmlReader().read(content));
            case MARKDOWN -> Recogniser.recognise(source, new MarkdownReader(HtmlReader::blocks).read(content));
            case PDF -> Recogniser.recognise(source, new PdfReader().read(content));
            case OFD -> Recogniser.recognise(source, new OfdReader().read(content));
            case DOCX -> Recogniser.recognise(source, new DocxReader().read(content));
            case XLSX -> Recogniser.recognise(source, new XlsxReader().read(content));
            case ODT -> Recogniser.recognise(source, new OdtReader().read(content));
            case ODS -> Recogniser.recognise(source, new OdsReader().read(content));
            case DOC -> Recogniser.recognise(source, new DocReader().read(content));
            case XLS -> Recogniser.recognise(source, new XlsReader().read(content));
        };
    }

    private static byte[] contentOf(Path file) throws IOException {
        try {
            return DocumentSource.contentOf(file);
        } catch (UnreadableDocumentException e) {
            throw e.withSource(file.toString());
        }
    }

    private static UnreadableDocumentException unreadable(String source, String zh, String en) {
        return new UnreadableDocumentException(new Wording(zh, en)).withSource(source);
    }
}
