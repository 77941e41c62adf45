// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/**
 * Checks a document: its bytes, its text, or a struct of its name and one of these. What comes of it is a row of
 * {@link CheckSchema#RESULT}, whatever is wrong with it. Public for {@code registerJavaFunction} of PySpark; in Java and
 * Scala {@link SparkChecker#function()} is the same as a column function. Thread-safe.
 */
public final class CheckFunction implements UDF1<Object, Row> {

    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private transient volatile @Nullable DocumentCheck check;

    /** Creates one with the rules of the official form, in Chinese. */
    public CheckFunction() {
        this(Settings.STANDARD);
    }

    CheckFunction(Settings settings) {
        this.settings = settings;
    }

    /**
     * Returns the result of a document.
     *
     * @throws IllegalArgumentException if the type of its column is none of those above, for that is no matter of one
     *     document
     */
    @Override
    public Row call(@Nullable Object document) {
        if (document instanceof Row named && named.length() == 2) {
            String name = named.isNullAt(0) ? "" : named.get(0).toString();
            return check().check(name, bytes(named.get(1)));
        }
        return check().check("", bytes(document));
    }

    private static byte @Nullable [] bytes(@Nullable Object document) {
        if (document instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (document == null || document instanceof byte[]) {
            return (byte[]) document;
        }
        throw new IllegalArgumentException("gouji_check 要的是二进制、字符串，或由名称与其中之一组成的 struct，不是 "
                + document.getClass().getSimpleName()
                + " / gouji_check takes binary, string, or a struct of a name and one of these, not "
                + document.getClass().getSimpleName());
    }

    private DocumentCheck check() {
        DocumentCheck known = check;
        if (known == null) {
            known = DocumentCheck.of(settings);
            check = known;
        }
        return known;
    }
}
