package io.github.gouji.write;

import io.github.gouji.CheckResult;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.UnreadableDocumentException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document and what checking it came to: a result, or the reason why it could not be read.
 *
 * @param source the name of the document
 * @param result what checking found; {@code null} if the document could not be read
 * @param problems what there is to know about the reading
 * @param failure why the document could not be read; {@code null} if it could
 */
public record CheckedDocument(
        String source,
        @Nullable CheckResult result,
        List<ReadProblem> problems,
        @Nullable UnreadableDocumentException failure) {

    /** Copies the list. */
    public CheckedDocument {
        if ((result == null) == (failure == null)) {
            throw new IllegalArgumentException("either a result or a failure is needed for " + source);
        }
        problems = List.copyOf(problems);
    }

    /** Returns a document that was read and checked. */
    public static CheckedDocument of(String source, CheckResult result, List<ReadProblem> problems) {
        return new CheckedDocument(source, result, problems, null);
    }

    /** Returns a document that could not be read. */
    public static CheckedDocument unreadable(String source, UnreadableDocumentException failure) {
        return new CheckedDocument(source, null, List.of(), failure);
    }
}
