// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How much of a document is read before it is refused. Documents come from strangers: what exceeds a limit is unreadable,
 * in one sentence that names the limit.
 *
 * <pre>{@code
 * ReadLimits limits = ReadLimits.standard().withPages(200);
 * ReadResult document = Gouji.read(Path.of("report.pdf"), limits);
 * }</pre>
 *
 * <table>
 * <caption>The limits, and what they are unless others are given</caption>
 * <tr><th>limit</th><th>standard</th><th>holds for</th></tr>
 * <tr><td>{@code documentBytes}</td><td>64 MiB</td><td>all documents</td></tr>
 * <tr><td>{@code pages}</td><td>1,000</td><td>PDF, OFD</td></tr>
 * <tr><td>{@code marks}</td><td>1,000,000 characters and lines</td><td>PDF, OFD; characters of DOCX, XLSX, ODT, ODS, DOC, XLS</td></tr>
 * <tr><td>{@code lines}</td><td>500,000</td><td>Markdown, text, CSV</td></tr>
 * <tr><td>{@code tags}</td><td>1,000,000 tags and attributes</td><td>HTML</td></tr>
 * <tr><td>{@code columns}</td><td>1,000</td><td>tables of all formats but JSON</td></tr>
 * <tr><td>{@code cells}</td><td>200,000</td><td>each table; of DOCX, XLSX, ODT, ODS, DOC and XLS all of them together</td></tr>
 * <tr><td>{@code documentCells}</td><td>1,000,000</td><td>all tables of HTML, of Markdown, text and CSV</td></tr>
 * <tr><td>{@code nesting}</td><td>400 levels</td><td>HTML, DOCX, XLSX, ODT, ODS, DOC</td></tr>
 * <tr><td>{@code parts}</td><td>10,000 files</td><td>DOCX, XLSX, ODT, ODS, OFD</td></tr>
 * <tr><td>{@code expandedBytes}</td><td>256 MiB</td><td>DOCX, XLSX, ODT, ODS, OFD</td></tr>
 * <tr><td>{@code time}</td><td>8 seconds</td><td>PDF, OFD, DOCX, XLSX, ODT, ODS, DOC, XLS</td></tr>
 * </table>
 *
 * @param documentBytes the size of the document, in bytes
 * @param pages its pages
 * @param marks the characters of it, and the lines drawn on all its pages
 * @param lines the lines of a text, such as Markdown
 * @param tags the tags and attributes of a web page
 * @param columns the columns of one table
 * @param cells the cells of one table; of all its tables, if it is of a word processor or a spreadsheet
 * @param documentCells the cells of all tables of a web page or a text
 * @param nesting how deep its parts are nested, in levels
 * @param parts the files in it, where it is an archive
 * @param expandedBytes the size of these files together, once they are unpacked, in bytes
 * @param time how long reading may take; web pages, text and JSON take a time that grows with their size alone
 */
public record ReadLimits(
        long documentBytes,
        int pages,
        int marks,
        int lines,
        int tags,
        int columns,
        int cells,
        int documentCells,
        int nesting,
        int parts,
        long expandedBytes,
        Duration time) {

    private static final ReadLimits STANDARD = new ReadLimits(
            64 << 20,
            1000,
            1_000_000,
            500_000,
            1_000_000,
            1000,
            200_000,
            1_000_000,
            400,
            10_000,
            256 << 20,
            Duration.ofSeconds(8));

    /** Rejects limits that are not positive, and those that an array cannot hold. */
    public ReadLimits {
        requireNonNull(time, "time");
        requirePositive("documentBytes", documentBytes);
        requirePositive("pages", pages);
        requirePositive("marks", marks);
        requirePositive("lines", lines);
        requirePositive("tags", tags);
        requirePositive("columns", columns);
        requirePositive("cells", cells);
        requirePositive("documentCells", documentCells);
        requirePositive("nesting", nesting);
        requirePositive("parts", parts);
        requirePositive("expandedBytes", expandedBytes);
        if (documentBytes >= Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("documentBytes must be less than 2 GiB: " + documentBytes);
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time must be positive: " + time);
        }
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
    }

    /** Returns the limits that hold unless others are given. */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** The limits while one of them is changed. */
    private final class Copy {
        long documentBytes = ReadLimits.this.documentBytes;
        int pages = ReadLimits.this.pages;
        int marks = ReadLimits.this.marks;
        int lines = ReadLimits.this.lines;
        int tags = ReadLimits.this.tags;
        int columns = ReadLimits.this.columns;
        int cells = ReadLimits.this.cells;
        int documentCells = ReadLimits.this.documentCells;
        int nesting = ReadLimits.this.nesting;
        int parts = ReadLimits.this.parts;
        long expandedBytes = ReadLimits.this.expandedBytes;
        Duration time = ReadLimits.this.time;

        ReadLimits limits() {
            return new ReadLimits(
                    documentBytes,
                    pages,
                    marks,
                    lines,
                    tags,
                    columns,
                    cells,
                    documentCells,
                    nesting,
                    parts,
                    expandedBytes,
                    time);
        }
    }

    private ReadLimits with(Consumer<Copy> change) {
        Copy copy = new Copy();
        change.accept(copy);
        return copy.limits();
    }

    /** Returns limits with another size of a document, in bytes. */
    public ReadLimits withDocumentBytes(long documentBytes) {
        return with(copy -> copy.documentBytes = documentBytes);
    }

    /** Returns limits with another number of pages. */
    public ReadLimits withPages(int pages) {
        return with(copy -> copy.pages = pages);
    }

    /** Returns limits with another number of characters and drawn lines. */
    public ReadLimits withMarks(int marks) {
        return with(copy -> copy.marks = marks);
    }

    /** Returns limits with another number of lines of a text. */
    public ReadLimits withLines(int lines) {
        return with(copy -> copy.lines = lines);
    }

    /** Returns limits with another number of tags and attributes of a web page. */
    public ReadLimits withTags(int tags) {
        return with(copy -> copy.tags = tags);
    }

    /** Returns limits with another number of columns of a table. */
    public ReadLimits withColumns(int columns) {
        return with(copy -> copy.columns = columns);
    }

    /** Returns limits with another number of cells of a table. */
    public ReadLimits withCells(int cells) {
        return with(copy -> copy.cells = cells);
    }

    /** Returns limits with another number of cells of all tables of a web page or a text. */
    public ReadLimits withDocumentCells(int documentCells) {
        return with(copy -> copy.documentCells = documentCells);
    }

    /** Returns limits with another number of levels. */
    public ReadLimits withNesting(int nesting) {
        return with(copy -> copy.nesting = nesting);
    }

    /** Returns limits with another number of files in an archive. */
    public ReadLimits withParts(int parts) {
        return with(copy -> copy.parts = parts);
    }

    /** Returns limits with another size unpacked, in bytes. */
    public ReadLimits withExpandedBytes(long expandedBytes) {
        return with(copy -> copy.expandedBytes = expandedBytes);
    }

    /** Returns limits with another time. */
    public ReadLimits withTime(Duration time) {
        return with(copy -> copy.time = time);
    }
}
