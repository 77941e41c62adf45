// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Annotator;
import io.github.gouji.CheckResult;
import io.github.gouji.Gouji;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A document and its copy with notes in it. */
record NotedFile(CheckResult result, byte[] before, byte[] after) {

    static NotedFile of(byte[] document) throws IOException {
        CheckResult result = Gouji.check(Gouji.read("document", document));
        return new NotedFile(result, document, Annotator.standard().annotate(result, document));
    }

    /** Returns a document with another text in one of its parts. */
    static byte[] with(byte[] document, String part, UnaryOperator<String> change) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts(document).forEach((name, text) -> parts.put(name, name.equals(part) ? change.apply(text) : text));
        return Zip.of(parts);
    }

    static Map<String, String> parts(byte[] document) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** Asserts that the figures are the same, and that no part but these has changed. */
    void assertKept(String... changed) throws IOException {
        assertThat(Gouji.read("annotated", after).report())
                .isEqualTo(result.document().report());
        Map<String, String> were = parts(before);
        Map<String, String> are = parts(after);
        List<String> other = new ArrayList<>(were.keySet());
        other.removeAll(List.of(changed));
        assertThat(other).allSatisfy(name -> assertThat(are.get(name)).as(name).isEqualTo(were.get(name)));
        assertThat(are.keySet()).containsAll(were.keySet());
    }
}
