// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a format makes of a document.
 *
 * @param blocks its paragraphs and tables in reading order
 * @param title the title that it carries beside its text, such as that of a web page; "" if there is none
 */
public record Document(List<Block> blocks, String title) {

    /** Copies the list. */
    public Document {
        blocks = List.copyOf(blocks);
        requireNonNull(title, "title");
    }
}
