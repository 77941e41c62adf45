// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.DocumentFormat;
import io.github.gouji.Gouji;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Wording;
import io.github.gouji.write.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which documents a command is to read, and how. */
final class DocumentOptions {

    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "FILE", arity = "0..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--type", paramLabel = "html|markdown|json|pdf|ofd|docx|xlsx|odt|ods|doc|xls")
    private @Nullable DocumentFormat format;

    @Option(names = "--year", paramLabel = "N")
    private @Nullable Integer year;

    @Option(names = "--agency", paramLabel = "NAME")
    private @Nullable String agency;

    @Option(names = "--ids")
    private boolean ids;

    /** Where the result goes; {@code null} if not to a file. */
    private @Nullable OutputFile output;

    /** Receives the documents one by one. */
    interface Sink {

        void read(String source, ReadResult document);

        void failed(String source, UnreadableDocumentException failure);

        /** Takes note of a file in a folder that is no document. */
        void skipped(String source, Wording reason);
    }

    /** Returns how to tell people of the documents. */
    TextReport text(Locale locale) {
        return TextReport.in(locale).withIds(ids);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /**
     * Takes care that the result of last time is not read as a document of the folder that it is written to.
     *
     * @throws CommandFailure if the result would be written over a document
     */
    void keepApartFrom(OutputFile file) throws CommandFailure {
        for (String name : files) {
            if (file.isAt(name)) {
                throw new CommandFailure(
                        "--output 会覆盖要读取的文档 " + name, "--output would overwrite the document to read, " + name);
            }
        }
        output = file;
    }

    void readAll(Terminal terminal, Sink sink) {
        for (String file : files) {
            if (file.equals(STANDARD_INPUT)) {
                readOne(STANDARD_INPUT, sink, () -> {
                    byte[] content = terminal.in().readNBytes(Gouji.MAX_DOCUMENT_SIZE + 1);
                    return format == null
                            ? Gouji.read(STANDARD_INPUT, content)
                            : Gouji.read(STANDARD_INPUT, content, format);
                });
            } else {
                readPath(file, sink);
            }
        }
    }

    private void readPath(String name, Sink sink) {
        try {
            Path path = FileNames.pathOf(name);
            if (Files.isDirectory(path)) {
                readFolder(name, path, sink);
            } else {
                readFile(name, path, sink);
            }
        } catch (CommandFailure e) {
            sink.failed(name, new UnreadableDocumentException(e.wording()));
        }
    }

    private void readFolder(String name, Path folder, Sink sink) {
        Collection<Folder.Entry> entries;
        try {
            entries = Folder.entries(folder);
        } catch (IOException e) {
            sink.failed(name, unreadable("不能打开这个文件夹", "this folder cannot be opened"));
            return;
        }
        if (entries.stream().allMatch(Folder.Other.class::isInstance)) {
            sink.failed(name, unreadable("文件夹里没有文档", "there is no document in this folder"));
        }
        for (Folder.Entry entry : entries) {
            String source = FileNames.shown(entry.path());
            if (entry instanceof Folder.Other other) {
                sink.skipped(source, other.reason());
            } else if (output != null && output.isAt(entry.path())) {
                sink.skipped(source, new Wording("本次输出的文件", "the output of this run"));
            } else if (entry instanceof Folder.Closed) {
                sink.failed(source, unreadable("不能打开这个路径", "this path cannot be opened"));
            } else {
                readFile(source, entry.path(), sink);
            }
        }
    }

    private void readFile(String source, Path file, Sink sink) {
        readOne(source, sink, () -> format == null ? Gouji.read(file) : Gouji.read(file, format));
    }

    private interface Reading {
        ReadResult read() throws IOException;
    }

    private void readOne(String source, Sink sink, Reading reading) {
        ReadResult document;
        try {
            document = reading.read();
        } catch (UnreadableDocumentException e) {
            sink.failed(source, e);
            return;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            String reason = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
            sink.failed(source, unreadable("读取失败（" + reason + "）", "reading failed (" + reason + ")"));
            return;
        }
        sink.read(source, complete(document, year, agency));
    }

    /** Adds what the document does not say. */
    static ReadResult complete(ReadResult document, @Nullable Integer year, @Nullable String agency) {
        AnnualReport report = document.report();
        if (report.year() == null) {
            report = report.withYear(year);
        }
        if (report.agency() == null) {
            report = report.withAgency(agency);
        }
        return document.withReport(report);
    }

    private static UnreadableDocumentException unreadable(String zh, String en) {
        return new UnreadableDocumentException(new Wording(zh, en));
    }
}
