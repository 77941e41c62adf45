// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.index;

import io.github.gouji.Outcome;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The lines of the index, kept in files until all are there, so that those that are wrong stand first. */
public final class IndexLines implements Closeable {

    private final Path folder;
    private final Map<Outcome, Writer> writers = new EnumMap<>(Outcome.class);

    /** Keeps them in files of this folder. */
    public IndexLines(Path folder) {
        this.folder = folder;
    }

    /** Adds a line of a document. */
    public void add(Outcome outcome, String line) throws IOException {
        Writer writer = writers.get(outcome);
        if (writer == null) {
            writer = Files.newBufferedWriter(file(outcome), StandardCharsets.UTF_8);
            writers.put(outcome, writer);
        }
        writer.write(line);
    }

    /** Writes all lines: those of one outcome after the other, else in the order in which they came. */
    public void copyTo(OutputStream out) throws IOException {
        close();
        for (Outcome outcome : writers.keySet()) {
            Files.copy(file(outcome), out);
        }
    }

    private Path file(Outcome outcome) {
        return folder.resolve(DocumentTable.style(outcome) + ".lines");
    }

    @Override
    public void close() throws IOException {
        for (Writer writer : writers.values()) {
            writer.close();
        }
    }
}
