// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The libraries that documents are read with. A caller adds only those of the formats he reads. */
enum Library {
    JACKSON("com.fasterxml.jackson.core:jackson-databind", "com/fasterxml/jackson/", "core.JsonFactory"),
    JSOUP("org.jsoup:jsoup", "org/jsoup/", "Jsoup"),
    PDFBOX("org.apache.pdfbox:pdfbox", "org/apache/pdfbox/", "Loader");

    private final String coordinates;
    private final String folder;
    private final String entrance;

    Library(String coordinates, String folder, String entrance) {
        this.coordinates = coordinates;
        this.folder = folder;
        this.entrance = folder.replace('/', '.') + entrance;
    }

    /** Returns the library that a format is read with; {@code null} if it is none but the JDK. */
    private static @Nullable Library of(DocumentFormat format) {
        return switch (format) {
            case JSON -> JACKSON;
            case HTML, MARKDOWN -> JSOUP;
            case PDF -> PDFBOX;
            case OFD, DOCX, XLSX, ODT, ODS, DOC, XLS -> null;
        };
    }

    /**
     * Returns an exception that says which library to add.
     *
     * @throws NoClassDefFoundError the given one if it is not the library of the format that is missing
     */
    static UnreadableDocumentException missing(DocumentFormat format, NoClassDefFoundError error) {
        Library library = of(format);
        if (library == null || !library.isMissing(error)) {
            throw error;
        }
        UnreadableDocumentException exception = new UnreadableDocumentException(new Wording(
                "读取 " + format + " 需要 Maven 依赖 " + library.coordinates + "，请把它加入项目",
                "reading " + format + " needs the Maven dependency " + library.coordinates
                        + "; add it to the project"));
        exception.initCause(error);
        return exception;
    }

    /**
     * The message of an error is the name of the class that is not there. One in words says that a class of ours could
     * not be initialised, as it never can again once a library was missing: then the library itself is looked for.
     */
    private boolean isMissing(NoClassDefFoundError error) {
        String message = Objects.requireNonNullElse(error.getMessage(), " ");
        return message.contains(" ") ? !isPresent() : message.startsWith(folder);
    }

    private boolean isPresent() {
        try {
            Class.forName(entrance, false, Library.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
