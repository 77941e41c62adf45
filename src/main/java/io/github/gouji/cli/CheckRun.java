// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.Batch;
import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.source.DocumentSource;
import io.github.gouji.statistics.Fingerprint;
import io.github.gouji.work.LazyStreams;
import io.github.gouji.write.Digest;
import io.github.gouji.write.ResultFormat;
import io.github.gouji.write.TextReport;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks many documents and writes each result as soon as it is its turn. The threads that read also write the texts, so
 * that of each document no more than its text waits for its turn.
 *
 * @param format the format of the results
 * @param batch how documents are read and checked
 * @param summary what the documents come to
 */
record CheckRun(ResultFormat format, Batch batch, RunSummary summary) {

    /**
     * How the run is to go.
     *
     * @param growing whether results are written to the file itself as they come
     * @param resumed whether to go on with the results that the file has
     * @param quiet whether the screen is left alone
     */
    record Settings(boolean growing, boolean resumed, boolean quiet) {}

    /** What is left of a document that was read, checked and written as text. */
    private record Done(
            ResultFormat.Part part, Digest digest, @Nullable Fingerprint fingerprint, Duration time) {}

    /** Runs it, and writes to the file, or to standard output if there is none. */
    void run(
            Supplier<Stream<DocumentSource>> documents, Terminal terminal, @Nullable OutputFile file, Settings settings)
            throws CommandFailure {
        Iterator<DocumentSource> sources = documents.get().iterator();
        ResultTarget target = target(terminal, file, settings, sources);
        boolean watched = file != null && terminal.screen() && !settings.quiet();
        long earlier = summary.documents();
        try (ResultTarget results = target;
                Progress progress =
                        watched ? Progress.of(terminal, () -> documents.get().skip(earlier)) : null) {
            write(sources, results, progress);
            if (format instanceof TextReport text && summary.isNeeded()) {
                results.write("\n" + text.lines(summary.sentences()));
            }
            results.finish();
        }
    }

    /** Looks at no document before the file is there, so that each run finds the same ones where it is among them. */
    private ResultTarget target(
            Terminal terminal, @Nullable OutputFile file, Settings settings, Iterator<DocumentSource> sources)
            throws CommandFailure {
        if (file == null) {
            return ResultTarget.of(terminal);
        }
        if (settings.resumed()) {
            return file.growing(Resumption.skip(
                    file, sources, (digest, source) -> summary.addEarlier(digest, () -> figuresAgain(source))));
        }
        return settings.growing() ? file.growing(0) : file.whole();
    }

    private void write(Iterator<DocumentSource> sources, ResultTarget results, @Nullable Progress progress)
            throws CommandFailure {
        results.write(format.head());
        ResultFormat.Part last = null;
        try (Stream<Done> all = batch.check(LazyStreams.of(sources), this::done)) {
            for (Iterator<Done> each = all.iterator(); !results.isBroken() && each.hasNext(); ) {
                Done next = each.next();
                summary.add(next.digest(), next.fingerprint(), next.time());
                results.write(format.between(last, next.part()) + next.part().text());
                last = next.part();
                if (progress != null) {
                    progress.step();
                }
            }
        }
        results.write(format.end(last));
    }

    private Done done(CheckedDocument document) {
        return new Done(format.part(document), Digest.of(document), fingerprint(document), document.time());
    }

    /** Reads a document of an earlier run once more: there is another one with its report. */
    private Optional<Fingerprint> figuresAgain(DocumentSource source) {
        try (Stream<CheckedDocument> again = batch.check(Stream.of(source))) {
            return again.map(CheckRun::fingerprint).flatMap(Stream::ofNullable).findFirst();
        }
    }

    static @Nullable Fingerprint fingerprint(CheckedDocument document) {
        return document instanceof Checked checked
                ? Fingerprint.of(checked.result().document()).orElse(null)
                : null;
    }
}
