// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import static java.util.Objects.requireNonNull;

import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.RuleBook;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StringType;

/**
 * Checks the documents of a {@code Dataset}, one row each. Immutable and thread-safe.
 *
 * <pre>{@code
 * Dataset<Row> documents = spark.read().format("binaryFile").load("reports/");
 * Dataset<Row> checked = documents.transform(SparkChecker.standard()::check);
 * checked.where("gouji.verdict = 'inconsistent'").select("path", "gouji.findings").show();
 * }</pre>
 *
 * <p>A document that cannot be read costs one row, whose {@code gouji.problems} say why.
 */
public final class SparkChecker implements Serializable {

    /** The column with the results, of the type {@link CheckSchema#RESULT}. */
    public static final String COLUMN = "gouji";

    /** The name of the function in SQL. */
    public static final String FUNCTION = "gouji_check";

    private static final long serialVersionUID = 1L;
    private static final SparkChecker STANDARD = new SparkChecker(Settings.STANDARD);

    /** The name of a document, as Spark's source of files calls it. */
    private static final String PATH = "path";

    /** The document, as Spark's sources of files and of text call it. */
    private static final List<String> CONTENT = List.of("content", "value");

    private final Settings settings;

    private SparkChecker(Settings settings) {
        this.settings = settings;
    }

    /** Returns the checker with the rules of the official form, blank parts as zero, and Chinese as its language. */
    public static SparkChecker standard() {
        return STANDARD;
    }

    /** Returns a checker with other rules, which travel to the executors. */
    public SparkChecker withRules(RuleBook rules) {
        return new SparkChecker(settings.with(requireNonNull(rules, "rules")));
    }

    /** Returns a checker that takes blank cells otherwise. */
    public SparkChecker withBlanks(Blanks blanks) {
        return new SparkChecker(settings.with(requireNonNull(blanks, "blanks")));
    }

    /** Returns a checker that tells in the language of this locale: Chinese, or English for any other. */
    public SparkChecker withLocale(Locale locale) {
        return new SparkChecker(settings.with(requireNonNull(locale, "locale")));
    }

    /**
     * Returns a checker that tells so many explanations of a problem at most, 10 unless told.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public SparkChecker withExplanations(int explanations) {
        return new SparkChecker(settings.with(explanations));
    }

    /**
     * Returns a checker whose results have what {@link Statistics} need: {@code outcomes}, {@code figures}, and of each problem
     * one explanation at least.
     */
    public SparkChecker forStatistics() {
        return new SparkChecker(settings.withStatistics());
    }

    /**
     * Checks documents as Spark's sources give them: the column {@code content} of files, or {@code value} of text with a
     * report in JSON on each line.
     *
     * @return the same rows, with {@link #COLUMN} in place of the documents
     * @throws IllegalArgumentException if there is no such column
     */
    public Dataset<Row> check(Dataset<Row> documents) {
        List<String> columns = List.of(documents.columns());
        String column = CONTENT.stream()
                .filter(columns::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有 content 或 value 列，只有 " + columns
                        + " / there is no column content or value, only " + columns));
        return check(documents, column);
    }

    /**
     * Checks the documents in a column, which are binary or strings. If there is a column {@code path}, they are called by
     * it.
     *
     * @return the same rows, with {@link #COLUMN} in place of the documents
     * @throws IllegalArgumentException if the column is neither binary nor a string
     */
    public Dataset<Row> check(Dataset<Row> documents, String column) {
        DataType type = documents.schema().apply(column).dataType();
        if (!(type instanceof BinaryType || type instanceof StringType)) {
            throw new IllegalArgumentException(column + " 列应是二进制或字符串，不是 " + type.simpleString() + " / the column "
                    + column + " must be binary or a string, not " + type.simpleString());
        }
        Column document = documents.col(column).cast("binary");
        Column named = List.of(documents.columns()).contains(PATH)
                ? functions.struct(documents.col(PATH).cast("string"), document)
                : document;
        // An optimiser may call a deterministic function again where it moves a filter, and this one is dear.
        UserDefinedFunction once = function().asNondeterministic();
        return documents.withColumn(COLUMN, once.apply(named)).drop(column);
    }

    /** Returns the function from a column of documents, as {@link CheckFunction} takes them, to one of results. */
    public UserDefinedFunction function() {
        UDF1<Object, Row> check = new CheckFunction(settings);
        return functions.udf(check, CheckSchema.RESULT).withName(FUNCTION).asNonNullable();
    }

    /** Makes SQL know the function as {@link #FUNCTION}. */
    public void register(SparkSession spark) {
        register(spark, FUNCTION);
    }

    /** Makes SQL know the function by a name. */
    public void register(SparkSession spark, String name) {
        spark.udf().register(requireNonNull(name, "name"), function());
    }

    /** Returns the settings. */
    @Override
    public String toString() {
        return "SparkChecker[" + settings + "]";
    }
}
