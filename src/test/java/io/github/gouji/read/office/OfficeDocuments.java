// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.document.DocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Documents with a whole report in them, for measurements. */
public final class OfficeDocuments {

    private OfficeDocuments() {}

    /** Returns a document of a format. */
    public static byte[] get(String format) {
        try {
            return OldFiles.sample(format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the reader of a format. */
    public static DocumentReader reader(String format) {
        return OldFiles.reader(format);
    }
}
