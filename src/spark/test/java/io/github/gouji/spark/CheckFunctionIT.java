// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** The function that SQL and other languages call. */
class CheckFunctionIT {

    private final SparkSession spark = LocalSpark.session();
    private final CheckFunction check = new CheckFunction();
    private final List<String> lines = Documents.lines(6);

    @Test
    void isAFunctionOfSql() {
        SparkChecker.standard().register(spark);
        spark.createDataset(lines, Encoders.STRING()).toDF().repartition(2).createOrReplaceTempView("reports");
        List<Row> rows = spark.sql("""
                SELECT gouji.verdict, count(*), sum(size(gouji.findings)) > 0
                FROM (SELECT gouji_check(value) AS gouji FROM reports) GROUP BY gouji.verdict ORDER BY 1""").collectAsList();
        assertThat(rows)
                .extracting(row -> row.mkString(" "))
                .containsExactly("consistent 3 false", "inconsistent 3 true");
        assertThat(spark.sql("SELECT gouji_check(struct('2023年.json', value)).source FROM reports")
                        .first()
                        .getString(0))
                .isEqualTo("2023年.json");
        assertThat(spark.sql(
                                "SELECT gouji_check(cast(value AS binary)).verdict IS NOT NULL AND gouji_check(null).verdict"
                                        + " IS NULL FROM reports")
                        .first()
                        .getBoolean(0))
                .isTrue();
    }

    /** What {@code spark.udf.registerJavaFunction} of PySpark calls, with a schema in words. */
    @Test
    void isAJavaFunctionOfPySpark() {
        StructType schema = StructType.fromDDL(CheckSchema.ddl());
        ((org.apache.spark.sql.classic.UDFRegistration) spark.udf())
                .registerJava("gouji_of_python", CheckFunction.class.getName(), schema);
        spark.createDataset(lines, Encoders.STRING()).createOrReplaceTempView("reports");
        assertThat(spark.sql("SELECT gouji_of_python(value).findings FROM reports")
                        .collectAsList())
                .extracting(row -> row.getSeq(0).isEmpty())
                .containsExactly(false, true, false, true, false, true);
    }

    @Test
    void takesBytesTextAndBothWithAName() {
        String line = lines.get(0);
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        Row expected = check.call(bytes);
        assertThat(expected.getString(4)).isEqualTo("inconsistent");
        assertThat(check.call(line)).isEqualTo(expected);
        assertThat(check.call(RowFactory.create(null, bytes))).isEqualTo(expected);
        assertThat(check.call(RowFactory.create("a.json", line)).getString(0)).isEqualTo("a.json");
    }

    @Test
    void whateverFailsIsSaidInTheRow() {
        DocumentCheck documents = DocumentCheck.of(Settings.STANDARD);
        assertThat(reason(check.call(null))).isEqualTo("没有内容");
        assertThat(reason(check.call(RowFactory.create("a.html", null)))).isEqualTo("没有内容");
        assertThat(reason(documents.guarded("a", () -> {
                    throw new StackOverflowError();
                })))
                .isEqualTo("文档嵌套过深");
        assertThat(reason(documents.guarded("a", () -> {
                    throw new IllegalStateException("why");
                })))
                .contains("程序出错", "why");
        assertThat(reason(documents.guarded("a", () -> {
                    throw new NoSuchMethodError("it");
                })))
                .contains("NoSuchMethodError");
    }

    @Test
    void aColumnOfAnotherTypeIsNoMatterOfOneDocument() {
        assertThatThrownBy(() -> check.call(5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("takes binary, string, or a struct")
                .hasMessageContaining("Integer");
    }

    @Test
    void aNumberThatNoDecimalHoldsIsNullAndSaid() {
        Row row = new CheckFunction(Settings.STANDARD.withStatistics()).call("""
                {"year":2024,"proactive":{"edition":"2021","administrativeFees":{"amount":1e90}}}""");
        Map<String, Object> result = Plain.of(row(row));
        assertThat(result.toString()).contains("out_of_range", "1E+90 放不进 decimal(38,6)，这里写作 null");
        assertThat(((Map<?, ?>) row.get(12)).keySet().toString()).doesNotContain("proactive.administrativeFees.amount");
    }

    private Row row(Row row) {
        return spark.createDataFrame(List.of(row), CheckSchema.RESULT).first();
    }

    private static String reason(Row row) {
        assertThat(row.isNullAt(4)).isTrue();
        Row problem = (Row) ((List<?>) row.get(10)).get(0);
        assertThat(problem.getString(0)).isEqualTo("unreadable");
        return problem.getString(1);
    }
}
