package io.github.gouji.cli;

import io.github.gouji.DocumentFormat;
import io.github.gouji.Gouji;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which documents a command is to read, and how. */
final class DocumentOptions {

    private static final String STANDARD_INPUT = "-";
    private static final Set<String> SUFFIXES =
            Set.of("json", "html", "htm", "md", "markdown", "txt", "docx", "xlsx", "pdf", "doc", "xls");

    @Parameters(paramLabel = "FILE", arity = "0..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--type", paramLabel = "html|markdown|json")
    private @Nullable DocumentFormat format;

    @Option(names = "--year", paramLabel = "N")
    private @Nullable Integer year;

    @Option(names = "--agency", paramLabel = "NAME")
    private @Nullable String agency;

    /** Receives the documents one by one. */
    interface Sink {

        void read(ReadResult document);

        void failed(String source, UnreadableDocumentException failure);
    }

    boolean isEmpty() {
        return files.isEmpty();
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

    private void readPath(String file, Sink sink) {
        List<Path> documents;
        try {
            documents = documentsAt(Path.of(file));
        } catch (InvalidPathException | UncheckedIOException | IOException e) {
            sink.failed(file, unreadable("不能打开这个路径", "this path cannot be opened"));
            return;
        }
        if (documents.isEmpty()) {
            sink.failed(file, unreadable("文件夹里没有文档", "there is no document in this folder"));
        }
        for (Path document : documents) {
            readOne(
                    document.toString(),
                    sink,
                    () -> format == null ? Gouji.read(document) : Gouji.read(document, format));
        }
    }

    private static List<Path> documentsAt(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> tree = Files.walk(path)) {
            return tree.filter(Files::isRegularFile)
                    .filter(DocumentOptions::isDocument)
                    .sorted()
                    .toList();
        }
    }

    /** Tells documents by their suffix from other files, and from those that Office leaves beside open documents. */
    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith("~$") && SUFFIXES.contains(name.substring(name.lastIndexOf('.') + 1));
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
        sink.read(complete(document));
    }

    /** Adds what the document does not say. */
    private ReadResult complete(ReadResult document) {
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
