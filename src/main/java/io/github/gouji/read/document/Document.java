// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import static java.util.Objects.requireNonNull;

import io.github.gouji.read.ReadProblem;
import java.util.List;

/**
 * What a format makes of a document.
 *
 * @param blocks its paragraphs and tables in reading order
 * @param title the title that it carries beside its text, such as that of a web page; "" if there is none
 * @param problems what of the document is not in the blocks, such as a hidden row, and how it was taken
 */
public record Document(List<Block> blocks, String title, List<ReadProblem> problems) {

    /** Copies the lists. */
    public Document {
        blocks = List.copyOf(blocks);
        requireNonNull(title, "title");
        problems = List.copyOf(problems);
    }

    /** Returns a document that was read without any problem. */
    public Document(List<Block> blocks, String title) {
        this(blocks, title, List.of());
    }
}
