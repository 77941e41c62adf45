// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of command lines on a {@linkplain ReportFolder#mixed mixed folder}, one after the other. */
abstract class OnMixedFolder {

    @TempDir
    Path folder;

    Path reports;
    Run last;

    @BeforeEach
    void writeDocuments() throws IOException {
        reports = ReportFolder.mixed(folder);
    }

    int run(String... words) {
        last = Run.of(words);
        return last.status();
    }

    /** Returns what the last one printed, with the names of the files in the folder. */
    String output() {
        return last.out().replace(reports + "/", "");
    }

    /** Returns what the last one said beside that. */
    String errors() {
        return last.err().replace(reports + "/", "");
    }
}
