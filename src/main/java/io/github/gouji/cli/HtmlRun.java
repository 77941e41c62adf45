// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.Batch;
import io.github.gouji.CheckedDocument;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.source.DocumentSource;
import io.github.gouji.statistics.Fingerprint;
import io.github.gouji.write.Digest;
import io.github.gouji.write.HtmlFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks many documents and writes a folder of pages, each as soon as it is its turn.
 *
 * @param name the name of the folder on the command line
 * @param batch how documents are read and checked
 * @param summary what the documents come to
 */
record HtmlRun(String name, Batch batch, RunSummary summary) {

    /** What is left of a document that was read, checked and written as a page. */
    private record Done(
            HtmlFolder.Page page, Digest digest, @Nullable Fingerprint fingerprint, Duration time) {}

    /** Tells whether a name is that of a folder: of one that is there, or one that ends as such. */
    static boolean isFolder(String name) {
        try {
            return name.endsWith("/") || name.endsWith("\\") || Files.isDirectory(FileNames.pathOf(name));
        } catch (CommandFailure e) {
            // Whoever opens it says what is wrong with it.
            return false;
        }
    }

    /**
     * Takes care that the pages of last time are not read as documents.
     *
     * @throws CommandFailure if the documents to read are in the folder, or it is among them, or it is none
     */
    HtmlRun keepApartFrom(List<String> documents) throws CommandFailure {
        Path place = real(FileNames.pathOf(name));
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new CommandFailure(
                    "--output " + name + "：这是文件，不是文件夹", "--output " + name + ": this is a file and no folder");
        }
        for (String document : documents) {
            Path read;
            try {
                read = real(FileNames.pathOf(document));
            } catch (CommandFailure e) {
                // It has a result that says so.
                continue;
            }
            if (!document.equals("-") && (place.startsWith(read) || read.startsWith(place))) {
                throw new CommandFailure(
                        "--output 的文件夹 " + name + " 不能和要读取的 " + document + " 在一起",
                        "the folder of --output, " + name + ", must be apart from what is read, " + document);
            }
        }
        return this;
    }

    /** Follows links as far as there are files. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        try {
            return whole.toRealPath();
        } catch (IOException notThere) {
            Path parent = whole.getParent();
            return parent == null ? whole : real(parent).resolve(whole.getFileName());
        }
    }

    /**
     * Runs it.
     *
     * @param watched whether somebody looks at the screen
     */
    void run(Supplier<Stream<DocumentSource>> sources, RuleBook rules, Terminal terminal, boolean watched)
            throws CommandFailure {
        Locale locale = terminal.locale();
        try (HtmlFolder pages = HtmlFolder.create(FileNames.pathOf(name), rules, locale);
                Progress progress = watched ? Progress.of(terminal, sources) : null;
                Stream<Done> all = batch.check(sources.get(), document -> done(pages, document))) {
            for (Iterator<Done> each = all.iterator(); each.hasNext(); ) {
                Done next = each.next();
                summary.add(next.digest(), next.fingerprint(), next.time());
                pages.add(next.page());
                if (progress != null) {
                    progress.step();
                }
            }
            pages.finish();
        } catch (IOException e) {
            throw OutputFile.failed(name, e);
        }
    }

    private static Done done(HtmlFolder pages, CheckedDocument document) {
        return new Done(pages.page(document), Digest.of(document), CheckRun.fingerprint(document), document.time());
    }
}
