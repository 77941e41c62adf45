// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.report.Wording;
import io.github.gouji.source.DocumentSource;
import io.github.gouji.write.Digest;
import io.github.gouji.write.DigestJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The lines that an earlier run left: one for each of the first documents. A last line without its end was being written
 * when the run was stopped, and does not count.
 */
final class Resumption {

    private final OutputFile file;
    private final InputStream lines;
    private long kept;
    private int count;

    private Resumption(OutputFile file, InputStream lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * Passes over the documents whose lines are in the file.
     *
     * @param file the output of the earlier run
     * @param sources the documents
     * @param done receives what each line says, and its document
     * @return how many bytes of the file are whole lines
     * @throws CommandFailure if the file cannot be read, or is of other documents
     */
    static long skip(OutputFile file, Iterator<DocumentSource> sources, BiConsumer<Digest, DocumentSource> done)
            throws CommandFailure {
        try (InputStream written = file.written()) {
            Resumption resumption = new Resumption(file, written);
            resumption.skip(sources, done);
            return resumption.kept;
        } catch (IOException e) {
            throw file.failure("不能读取", "it cannot be read");
        }
    }

    private void skip(Iterator<DocumentSource> sources, BiConsumer<Digest, DocumentSource> done)
            throws IOException, CommandFailure {
        for (byte[] line = line(); line != null; line = line()) {
            count++;
            Digest digest = DigestJson.read(new String(line, StandardCharsets.UTF_8))
                    .orElseThrow(() -> failure("不是 --format jsonl 的结果", "is no result of --format jsonl"));
            DocumentSource source = sources.hasNext() ? sources.next() : null;
            String own = source == null ? null : source.name();
            if (source == null || !digest.source().equals(own)) {
                throw failure(
                        "是 " + digest.source() + " 的结果，而" + found(own).zh() + "；文件或次序已变，请去掉 --resume 重做",
                        "is of " + digest.source() + ", but " + found(own).en()
                                + "; the files or their order changed: start anew without --resume");
            }
            done.accept(digest, source);
            kept += line.length + 1;
        }
    }

    private Wording found(@Nullable String own) {
        return own == null
                ? new Wording("文件只有 " + (count - 1) + " 个", "there are only " + (count - 1) + " files")
                : new Wording("第 " + count + " 个文件是 " + own, "file " + count + " is " + own);
    }

    private CommandFailure failure(String zh, String en) {
        return new CommandFailure(
                "--resume：" + file.name() + " 第 " + count + " 行" + zh,
                "--resume: line " + count + " of " + file.name() + " " + en);
    }

    /** Returns the bytes of the next line; {@code null} if there is no line with an end. */
    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = lines.read(); next >= 0; next = lines.read()) {
            if (next == '\n') {
                return line.toByteArray();
            }
            line.write(next);
        }
        return null;
    }
}
