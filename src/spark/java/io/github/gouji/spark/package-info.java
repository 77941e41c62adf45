// SPDX-License-Identifier: Apache-2.0
/**
 * Checks documents and reports by the thousand in Apache Spark. {@link io.github.gouji.spark.SparkChecker} opens it: a
 * {@code Dataset} of documents comes in, one with their results goes out. How the work is spread is Spark's business alone.
 *
 * <p>It is a jar of its own, for the class path, and knows of Gouji what every caller may know.
 */
@NullMarked
package io.github.gouji.spark;

import org.jspecify.annotations.NullMarked;
