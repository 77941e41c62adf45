// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.note.NoteWriter;
import io.github.gouji.note.Notes;
import io.github.gouji.note.office.DocxNotes;
import io.github.gouji.note.office.XlsxNotes;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.html.HtmlNotes;
import io.github.gouji.read.pdf.PdfNotes;
import io.github.gouji.report.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Writes what was found into copies of the documents that it was found in: a summary on top, and a note at each figure
 * concerned. Everything else stays as it was, and the copy reads as the same report. Immutable and thread-safe.
 *
 * <pre>{@code
 * CheckResult result = Gouji.check(Path.of("report.docx"));
 * Annotator.standard().annotate(result, Path.of("report.docx"), Path.of("annotated.docx"));
 * }</pre>
 */
public final class Annotator {

    /** How many other explanations a note lists unless told otherwise. */
    public static final int STANDARD_EXPLANATIONS = 3;

    /** The date that notes bear unless another is given, so that the same document always makes the same copy. */
    public static final Instant STANDARD_DATE = Instant.parse("2000-01-01T00:00:00Z");

    private static final Annotator STANDARD = new Annotator(STANDARD_DATE, STANDARD_EXPLANATIONS);

    private final Instant date;
    private final int explanations;

    private Annotator(Instant date, int explanations) {
        this.date = date;
        this.explanations = explanations;
    }

    /** Returns the annotator whose notes bear the {@link #STANDARD_DATE}. */
    public static Annotator standard() {
        return STANDARD;
    }

    /** Returns an annotator whose notes bear this date, where their format has one. */
    public Annotator withDate(Instant date) {
        return new Annotator(requireNonNull(date, "date"), explanations);
    }

    /**
     * Returns an annotator that lists so many other explanations of a problem at most.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Annotator withExplanations(int explanations) {
        if (explanations < 0) {
            throw new IllegalArgumentException("explanations must not be negative: " + explanations);
        }
        return new Annotator(date, explanations);
    }

    /**
     * Returns a copy of a document with the findings in it, in the language of the result.
     *
     * @param result what checking the document found
     * @param content the whole document
     * @throws UnreadableDocumentException if its format cannot hold notes, or a library is missing
     * @throws IllegalArgumentException if the result is not that of this document
     */
    public byte[] annotate(CheckResult result, byte[] content) throws UnreadableDocumentException {
        requireNonNull(result, "result");
        DocumentFormat format = DocumentFormat.of(requireNonNull(content, "content"));
        return annotate(result, content, format);
    }

    /**
     * Returns a copy of a document of the given format with the findings in it, in the language of the result.
     *
     * @param result what checking the document found
     * @param content the whole document
     * @param format its format
     * @throws UnreadableDocumentException if the format cannot hold notes, or a library is missing
     * @throws IllegalArgumentException if the result is not that of this document
     */
    public byte[] annotate(CheckResult result, byte[] content, DocumentFormat format)
            throws UnreadableDocumentException {
        requireNonNull(result, "result");
        requireNonNull(content, "content");
        String source = result.document().source();
        try {
            NoteWriter writer = writer(requireNonNull(format, "format"));
            ReadResult before = Gouji.read(source, content, format);
            if (!before.locations().equals(result.document().locations())) {
                throw new IllegalArgumentException("the result is that of another document than this");
            }
            Notes notes = NoteComposer.compose(result, explanations, date);
            byte[] annotated = writer.write(content, notes);
            if (!Gouji.read(source, annotated, format).report().equals(before.report())) {
                throw new UnreadableDocumentException(new Wording(
                        "加上批注后读出的内容会与原文档不同，没有批注",
                        "with the notes in it, the document would not read as it did; nothing was annotated"));
            }
            return annotated;
        } catch (UnreadableDocumentException e) {
            throw e.withSource(source);
        } catch (NoClassDefFoundError e) {
            throw Library.missing(format, e).withSource(source);
        }
    }

    /**
     * Writes a copy of a file with the findings in it, in the language of the result.
     *
     * @param result what checking the file found
     * @param file the file
     * @param output the copy, which may be there already; never the file itself, by whatever name
     * @throws UnreadableDocumentException if the format of the file cannot hold notes, or a library is missing
     * @throws IllegalArgumentException if the result is not that of this file, or the output would overwrite it
     * @throws IOException if reading or writing fails
     */
    public void annotate(CheckResult result, Path file, Path output) throws IOException {
        requireNonNull(result, "result");
        requireNonNull(file, "file");
        requireNonNull(output, "output");
        if (Files.exists(output) && Files.isSameFile(file, output)) {
            throw new IllegalArgumentException("the output would overwrite the document " + file);
        }
        Files.write(output, annotate(result, Files.readAllBytes(file)));
    }

    private static NoteWriter writer(DocumentFormat format) throws UnreadableDocumentException {
        return switch (format) {
            case DOCX -> new DocxNotes();
            case XLSX -> new XlsxNotes();
            case HTML -> new HtmlNotes();
            case PDF -> new PdfNotes();
            default ->
                throw new UnreadableDocumentException(
                        new Wording(
                                format + " 文档里不能加批注；请用 check 查看结果，或另存为 DOCX、XLSX、HTML 或 PDF 后再批注",
                                "notes cannot be put into documents of the format " + format
                                        + "; see the findings with check, or save the document as DOCX, XLSX, HTML or PDF first"));
        };
    }

    /** Returns the settings. */
    @Override
    public String toString() {
        return "Annotator[date " + date + ", explanations " + explanations + "]";
    }
}
