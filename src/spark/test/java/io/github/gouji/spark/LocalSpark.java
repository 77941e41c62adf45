// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import org.apache.spark.sql.SparkSession;

/** One Spark of two threads in this JVM for all tests. */
final class LocalSpark {

    private static final SparkSession SESSION = SparkSession.builder()
            .master("local[2]")
            .appName("gouji")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate();

    private LocalSpark() {}

    static SparkSession session() {
        return SESSION;
    }
}
