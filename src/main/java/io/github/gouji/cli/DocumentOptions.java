// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.Batch;
import io.github.gouji.Checker;
import io.github.gouji.DocumentFormat;
import io.github.gouji.Gouji;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Wording;
import io.github.gouji.source.DocumentSource;
import io.github.gouji.work.LazyStreams;
import io.github.gouji.write.TextReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which documents a command is to read, and how. */
final class DocumentOptions {

    private static final String STANDARD_INPUT = "-";

    /** Longer ones are none, and would not fit. */
    private static final double MOST_SECONDS = 1e6;

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

    @Option(names = "--threads", paramLabel = "N")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--timeout", paramLabel = "SECONDS")
    private double timeout = Batch.STANDARD_TIMEOUT.toSeconds();

    /** Where the result goes; {@code null} if not to a file. */
    private @Nullable OutputFile output;

    /** Returns how to tell people of the documents. */
    TextReport text(Locale locale) {
        return TextReport.in(locale).withIds(ids);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Refuses numbers that are none of threads or seconds. */
    void validate(CommandLine commandLine, Locale locale) {
        if (threads < 1) {
            throw new ParameterException(
                    commandLine,
                    new Wording("--threads 应大于零：" + threads, "--threads must be positive: " + threads).in(locale));
        }
        if (!(timeout >= 0.001 && timeout <= MOST_SECONDS)) {
            throw new ParameterException(
                    commandLine,
                    new Wording(
                                    "--timeout 应是 0.001 至 1000000 之间的秒数：" + timeout,
                                    "--timeout must be between 0.001 and 1000000 seconds: " + timeout)
                            .in(locale));
        }
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

    /** Returns the names on the command line. */
    List<String> names() {
        return files;
    }

    /** Returns how to read and check them. */
    Batch batch(Checker checker) {
        return Batch.standard()
                .withChecker(checker)
                .withThreads(threads)
                .withTimeout(Duration.ofMillis(Math.round(timeout * 1000)))
                .withFormat(format)
                .withCompletion(document -> complete(document, year, agency));
    }

    /** Returns the documents in the order of their names on the command line. */
    Stream<DocumentSource> sources(Terminal terminal) {
        Stream<DocumentSource> sources = LazyStreams.following(files, name -> named(name, terminal));
        OutputFile own = output;
        return own == null
                ? sources
                : sources.filter(source -> !own.isMadeFor(source.file())).map(source -> besides(own, source));
    }

    private static Iterator<DocumentSource> named(String name, Terminal terminal) {
        if (name.equals(STANDARD_INPUT)) {
            return List.of(DocumentSource.of(name, () -> terminal.in().readNBytes(Gouji.MAX_DOCUMENT_SIZE + 1)))
                    .iterator();
        }
        try {
            return DocumentSource.in(FileNames.pathOf(name)).iterator();
        } catch (CommandFailure e) {
            DocumentSource unopened = new DocumentSource.Unopened(name, null, e.wording());
            return List.of(unopened).iterator();
        }
    }

    private static DocumentSource besides(OutputFile own, DocumentSource source) {
        Path file = source.file();
        boolean result = source instanceof DocumentSource.Document && file != null && own.isAt(file);
        return result
                ? new DocumentSource.Skipped(source.name(), file, new Wording("本次输出的文件", "the output of this run"))
                : source;
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
}
