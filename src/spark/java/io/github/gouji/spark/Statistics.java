// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.try_divide;
import static org.apache.spark.sql.functions.try_sum;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Statistics over checked documents, by columns such as {@code gouji.year}, {@code gouji.editions.requests}, or the region
 * from a table of bodies that was joined. What was left out of a figure, and why, stands beside it. The documents come from
 * {@link SparkChecker#forStatistics()}, and are gone through once. Documents of the same report count each.
 *
 * <pre>{@code
 * Dataset<Row> checked = documents.transform(SparkChecker.standard().forStatistics()::check);
 * Statistics.sums(checked, functions.col("gouji.year")).show();
 * }</pre>
 */
public final class Statistics {

    private static final Column CONSISTENT = verdict("consistent");
    private static final Column INCONSISTENT = verdict("inconsistent");
    private static final Column INCOMPLETE = verdict("incomplete");
    private static final Column UNREAD =
            count_if(Tally.DOCUMENT.and(Tally.VERDICT.isNull())).as("unread");
    private static final Column DOCUMENTS = count_if(Tally.DOCUMENT).as("documents");

    private Statistics() {}

    /**
     * Counts {@code documents} by their verdicts: {@code consistent}, {@code inconsistent}, {@code incomplete}, and
     * {@code unread} for those that are no reports or could not be read.
     */
    public static Dataset<Row> verdicts(Dataset<Row> checked, Column... by) {
        Tally documents = Tally.ofDocuments(checked, by);
        return documents.count(List.of(DOCUMENTS, CONSISTENT, INCONSISTENT, INCOMPLETE, UNREAD));
    }

    /**
     * Tells how often each {@code rule} is broken: in how many reports it is {@code broken} of how many {@code judged} by it,
     * and the {@code rate} of these. Left out are reports in which it is {@code undecided} in some place and broken in none,
     * those that it is {@code not_applicable} to, and documents that are {@code unread}; with those judged they are all
     * {@code documents}.
     */
    public static Dataset<Row> rules(Dataset<Row> checked, Column... by) {
        return Tally.of("rule", "map_entries(gouji.outcomes)", "string", checked, by)
                .count(
                        List.of(
                                count_if(Tally.VALUE.isin("held", "broken")).as("judged"),
                                count_if(Tally.VALUE.equalTo("broken")).as("broken"),
                                count_if(Tally.VALUE.equalTo("undecided")).as("undecided"),
                                count_if(Tally.VALUE.equalTo("not_applicable")).as("not_applicable")),
                        List.of(UNREAD, DOCUMENTS))
                .withColumn("rate", try_divide(col("broken"), col("judged")));
    }

    /**
     * Tells how often each {@code cause} is that of a problem, by its likeliest explanation: the {@code problems}, their
     * {@code rate} of all, and the mean {@code probability} of these explanations. A problem that falls into independent ones
     * counts as these, and one without explanation has the cause {@code unexplained}. Left out are documents that are
     * {@code unread}; of those that are {@code incomplete} some problems may be unknown.
     */
    public static Dataset<Row> causes(Dataset<Row> checked, Column... by) {
        // Of two that are as likely the smaller one leads. A problem of parts has no other than the smallest.
        String causes = """
                transform(
                    flatten(transform(gouji.diagnosis, problem -> if(size(problem.parts) = 0,
                        array(if(coalesce(get(problem.otherwise, 0).probability, -1)
                                > coalesce(get(problem.explanations, 0).probability, -1),
                            get(problem.otherwise, 0), get(problem.explanations, 0))),
                        transform(problem.parts, part -> get(part.explanations, 0))))),
                    leading -> struct(coalesce(leading.cause, 'unexplained') as key, leading.probability as value))""";
        Tally tally = Tally.of("cause", causes, "double", checked, by);
        return tally.count(
                        List.of(
                                count(Tally.KEY).as("problems"),
                                avg(Tally.VALUE).as("probability")),
                        List.of(INCONSISTENT, INCOMPLETE, UNREAD))
                .withColumn("rate", try_divide(col("problems"), sum("problems").over(tally.groups())));
    }

    /**
     * Sums up each {@code cell} over consistent reports: the {@code sum}, over how many {@code reports} that have the cell,
     * and in how many of these it is {@code blank}, which adds nothing. Left out are reports that are {@code inconsistent} or
     * {@code incomplete}, and documents that are {@code unread}. A sum too long for {@link CheckSchema#NUMBER} is null.
     */
    public static Dataset<Row> sums(Dataset<Row> checked, Column... by) {
        String figures = "if(gouji.verdict = 'consistent', map_entries(gouji.figures), null)";
        return Tally.of("cell", figures, CheckSchema.NUMBER.sql(), checked, by)
                .count(
                        List.of(
                                try_sum(coalesce(Tally.VALUE, lit(0))).as("sum"),
                                count(Tally.KEY).as("reports"),
                                count_if(Tally.VALUE.isNull()).as("blank")),
                        List.of(INCONSISTENT, INCOMPLETE, UNREAD))
                .withColumn("sum", col("sum").cast(CheckSchema.NUMBER));
    }

    private static Column verdict(String verdict) {
        return count_if(Tally.DOCUMENT.and(Tally.VERDICT.equalTo(verdict))).as(verdict);
    }
}
