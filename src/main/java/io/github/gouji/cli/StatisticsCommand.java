// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.Checker;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import io.github.gouji.statistics.Dimension;
import io.github.gouji.statistics.Regions;
import io.github.gouji.statistics.Statistics;
import io.github.gouji.write.StatisticsCsv;
import io.github.gouji.write.StatisticsJson;
import io.github.gouji.write.StatisticsText;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Sums up a set of reports by year, region and edition. */
@Command(name = "statistics")
@SuppressWarnings("NullAway.Init")
final class StatisticsCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON,
        CSV
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DocumentOptions documents;

    @Option(names = "--by", paramLabel = "year|region|edition", split = ",", descriptionKey = "gouji.statistics.by")
    private List<Dimension> dimensions = List.of(Dimension.YEAR);

    @Option(names = "--regions", paramLabel = "FILE", descriptionKey = "gouji.statistics.regions")
    private @Nullable String regions;

    @Option(names = "--format", paramLabel = "text|json|csv")
    private Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "gouji.statistics.output")
    private @Nullable String output;

    @Mixin
    private CheckerOptions checking = new CheckerOptions();

    StatisticsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        Locale locale = terminal.locale();
        if (documents.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    new Wording("请给出要统计的文档、文件夹或 -", "give a document, a folder or - to sum up").in(locale));
        }
        documents.validate(spec.commandLine(), locale);
        OutputFile file = output == null ? null : OutputFile.of(output);
        if (file != null) {
            documents.keepApartFrom(file);
            checking.keepApartFrom(file);
        }
        Checker checker = checking.checker(locale);
        Statistics statistics = new Statistics(table());
        try (Stream<CheckedDocument> all =
                documents.batch(checker).check(documents.sources(terminal), StatisticsCommand::diagnosed)) {
            all.forEach(statistics::add);
        }
        String text = switch (format) {
            case TEXT -> StatisticsText.write(statistics, dimensions, locale);
            case JSON -> StatisticsJson.write(statistics, dimensions, locale);
            case CSV -> StatisticsCsv.write(statistics, dimensions, locale);
        };
        if (file == null) {
            terminal.out().print(text);
        } else {
            file.write(text);
        }
        return statistics.unread().isEmpty() ? ExitStatus.CLEAN : ExitStatus.TROUBLE;
    }

    /** The threads that read find the causes, too. */
    private static CheckedDocument diagnosed(CheckedDocument document) {
        if (document instanceof Checked checked && !checked.result().findings().isEmpty()) {
            checked.result().diagnosis();
        }
        return document;
    }

    private Regions table() throws CommandFailure {
        if (regions == null) {
            return Regions.none();
        }
        try {
            return Regions.read(FileNames.pathOf(regions));
        } catch (CommandFailure e) {
            throw failure(e.wording());
        } catch (UnreadableDocumentException e) {
            throw failure(e.wording());
        } catch (NoSuchFileException e) {
            throw failure(new Wording("没有这个文件", "there is no such file"));
        } catch (IOException e) {
            throw failure(new Wording("读取失败（" + e + "）", "reading failed (" + e + ")"));
        }
    }

    private CommandFailure failure(Wording reason) {
        return new CommandFailure(
                "--regions " + regions + "：" + reason.zh(), "--regions " + regions + ": " + reason.en());
    }
}
