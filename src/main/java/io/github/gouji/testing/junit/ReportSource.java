// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Gives documents to a {@link org.junit.jupiter.params.ParameterizedTest}, one after the other, in the order of their
 * names. What a parameter gets depends on its type: an {@link io.github.gouji.report.AnnualReport}, a
 * {@link io.github.gouji.read.ReadResult} or a {@link io.github.gouji.CheckResult} by the rules of the official form.
 * Each test is named by agency and year, or by the document where these are not known.
 *
 * <p>No test runs if a document cannot be read, or if a pattern fits none.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ArgumentsSource(ReportArguments.class)
public @interface ReportSource {

    /**
     * Patterns of documents on the class path, such as {@code reports/2024.html} or {@code reports/**}: {@code *} stands
     * for a part of a name, {@code **} for folders too, as in {@link java.nio.file.FileSystem#getPathMatcher}.
     */
    String[] value() default {};

    /** Patterns of files, relative to the folder in which the tests are run, such as {@code target/site/*.html}. */
    String[] files() default {};
}
