// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.max;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Counts entries of documents by groups. Each document has one row for each of its entries and one for itself, without a key,
 * so that one pass counts both: what is counted of documents is the same for all entries of a group.
 *
 * @param name what the keys of entries are called in the end
 * @param names the names of the columns to group by
 * @param rows the rows: those columns, {@link #KEY}, {@link #VALUE} and {@link #VERDICT}
 */
record Tally(String name, List<String> names, Dataset<Row> rows) {

    static final Column KEY = col("gouji_entry.key");
    static final Column VALUE = col("gouji_entry.value");
    static final Column VERDICT = col("gouji_verdict");

    /** Whether the row is that of a document. */
    static final Column DOCUMENT = KEY.isNull();

    /** Takes documents alone. */
    static Tally ofDocuments(Dataset<Row> checked, Column... by) {
        return of("none", "null", "string", checked, by);
    }

    /**
     * Takes entries.
     *
     * @param name what the keys of entries are called in the end
     * @param entries the entries of a document in SQL: structs of a {@code key} and a {@code value}
     * @param type the type of their values in SQL
     * @param checked the documents
     * @param by what to group by
     */
    static Tally of(String name, String entries, String type, Dataset<Row> checked, Column... by) {
        String none = "array(named_struct('key', cast(null as string), 'value', cast(null as " + type + ")))";
        Column entry = expr("explode(concat(coalesce(" + entries + ", array()), " + none + "))");
        Column[] columns = Stream.concat(
                        Arrays.stream(by),
                        Stream.of(entry.as("gouji_entry"), col("gouji.verdict").as("gouji_verdict")))
                .toArray(Column[]::new);
        return new Tally(name, List.of(checked.select(by).columns()), checked.select(columns));
    }

    /** Returns the groups of entries, for what is to be counted over all of a group. */
    WindowSpec groups() {
        return Window.partitionBy(columns());
    }

    Dataset<Row> count(List<Column> ofDocuments) {
        return rows.groupBy(columns()).agg(ofDocuments.get(0), rest(ofDocuments));
    }

    Dataset<Row> count(List<Column> ofEntries, List<Column> ofDocuments) {
        Column[] keyed =
                Stream.concat(Arrays.stream(columns()), Stream.of(KEY.as(name))).toArray(Column[]::new);
        List<Column> all =
                Stream.concat(ofEntries.stream(), ofDocuments.stream()).toList();
        Dataset<Row> counted = rows.groupBy(keyed).agg(all.get(0), rest(all));
        String[] columns = counted.columns();
        for (int i = columns.length - ofDocuments.size(); i < columns.length; i++) {
            counted = counted.withColumn(columns[i], max(columns[i]).over(groups()));
        }
        return counted.where(col(name).isNotNull());
    }

    private Column[] columns() {
        return names.stream()
                .map(each -> col("`" + each.replace("`", "``") + "`"))
                .toArray(Column[]::new);
    }

    private static Column[] rest(List<Column> columns) {
        return columns.stream().skip(1).toArray(Column[]::new);
    }
}
