// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;

/**
 * The schema of what checking a document comes to: the keys of {@code check --format json}, each with a comment that says
 * what it is. What is not known is null. Counts are in 件, amounts in 万元.
 */
public final class CheckSchema {

    /** The type of figures: as many digits as Spark has, and the six decimals of 万元 that the smallest coin needs. */
    public static final DecimalType NUMBER = DataTypes.createDecimalType(38, 6);

    /** A place in the document, of which the numbers that are known are there; all count from 1. */
    public static final StructType LOCATION = new Fields()
            .some("line", IntegerType, "line of the source text")
            .some("column", IntegerType, "column of the line")
            .some("paragraph", IntegerType, "paragraph of the document")
            .some("table", IntegerType, "table of the document")
            .some("row", IntegerType, "row of the table")
            .some("cell", IntegerType, "cell of the row")
            .some("sheet", StringType, "sheet of the spreadsheet")
            .some("reference", StringType, "cell of the sheet, such as C7")
            .some("page", IntegerType, "page of the document")
            .some("x", DoubleType, "left edge on the page, in points")
            .some("y", DoubleType, "upper edge on the page, in points")
            .some("width", DoubleType, "width on the page, in points")
            .some("height", DoubleType, "height on the page, in points")
            .type();

    /** A figure as reported. */
    public static final StructType FIGURE = new Fields()
            .always("id", StringType, "cell")
            .always("label", StringType, "row and column of the cell in words")
            .some("value", NUMBER, "figure, null if blank or not read")
            .some("location", LOCATION, "where it stands in the document")
            .type();

    /** A broken rule. */
    public static final StructType FINDING = new Fields()
            .always("rule", StringType, "id of the rule")
            .always("scope", StringType, "id of the column, row, group, cell or table")
            .some("group", IntegerType, "number of the findings of one cause that it belongs to, from 1")
            .always("severity", StringType, "error, warning or advice")
            .always("message", StringType, "what is wrong, with the numbers filled in")
            .list("cells", FIGURE, "figures concerned, those of the left side first")
            .some("left", NUMBER, "value of the left side")
            .some("right", NUMBER, "value of the right side")
            .some("difference", NUMBER, "left - right")
            .type();

    private static final StructType CORRECTION = new Fields()
            .always("id", StringType, "cell")
            .always("label", StringType, "row and column of the cell in words")
            .some("reported", NUMBER, "figure as reported, null if blank or unreadable")
            .some("expected", NUMBER, "what it should have been, null where several figures would do")
            .some("least", NUMBER, "least figure that would do")
            .some("most", NUMBER, "largest figure that would do")
            .type();

    private static final StructType MISTAKE = new Fields()
            .always("cause", StringType, "what may have happened")
            .always("reason", StringType, "cause in words")
            .list("cells", StringType, "cells whose figures it made wrong")
            .type();

    /** A smallest set of figures that, mended, make all equations hold. */
    public static final StructType EXPLANATION = new Fields()
            .list("cells", CORRECTION, "figures to mend")
            .list("filled", CORRECTION, "blank and unreadable cells that are given a figure")
            .always("cause", StringType, "cause of the only mistake, of several the least plausible")
            .always("reason", StringType, "why the figures may have gone wrong, in words")
            .list("mistakes", MISTAKE, "slips that may have made them wrong")
            .always("probability", DoubleType, "how likely these figures are wrong and no others, from 0 to 1")
            .type();

    private static final StructType TIE = new Fields()
            .always("message", StringType, "what explanations have in common")
            .always("count", IntegerType, "how many they are")
            .type();

    private static final StructType PART = part(new Fields()).type();

    /** Broken equations that share cells, and the smallest ways to mend them. */
    public static final StructType PROBLEM = part(new Fields().always("table", StringType, "id of the table"))
            .list("otherwise", EXPLANATION, "explanations that are one mistake though fewer cells would do")
            .list("parts", PART, "the problem as independent ones, none if it cannot be taken apart")
            .type();

    private static final StructType DEDUCTION = new Fields()
            .always("id", StringType, "cell")
            .always("label", StringType, "row and column of the cell in words")
            .always("possible", BooleanType, "whether any figure fits")
            .some("least", NUMBER, "least figure that fits")
            .some("most", NUMBER, "largest figure that fits")
            .always("message", StringType, "what is known, in words")
            .type();

    /** Something about reading a document that its user should know. */
    public static final StructType READING = new Fields()
            .always("kind", StringType, "interpreted, inferred, not_found, not_placed, unreadable or out_of_range")
            .always("message", StringType, "what it is, in one sentence")
            .some("location", LOCATION, "where it is")
            .type();

    private static final StructType EDITIONS = new Fields()
            .some("proactive", StringType, "edition of table 二")
            .some("requests", StringType, "edition of table 三")
            .type();

    private static final StructType COUNTS = new Fields()
            .always("held", IntegerType, "in how many places rules hold")
            .always("broken", IntegerType, "in how many places rules are broken")
            .always("undecided", IntegerType, "in how many places a figure is missing to tell")
            .always("notApplicable", IntegerType, "how many rules have no place in the tables")
            .type();

    /** What checking a document comes to. Of a document that could not be read {@code problems} says why. */
    public static final StructType RESULT = new Fields()
            .always("source", StringType, "name of the document, empty if it has none")
            .always("editions", EDITIONS, "edition of each table that has several")
            .some("year", IntegerType, "year reported on")
            .some("agency", StringType, "body that reports")
            .some("verdict", StringType, "consistent, inconsistent or incomplete, null if unreadable")
            .some("consistent", BooleanType, "whether the verdict is consistent, null if unreadable")
            .always("rules", COUNTS, "how many rules came to what")
            .list("findings", FINDING, "broken rules")
            .list("diagnosis", PROBLEM, "broken equations that hang together, and the smallest ways to mend them")
            .list("deductions", DEDUCTION, "what blank and unreadable cells must hold")
            .list("problems", READING, "what there is to know about the reading of the document")
            .some(
                    "outcomes",
                    DataTypes.createMapType(StringType, StringType, false),
                    "for statistics: held, broken, undecided or not_applicable, by the id of the rule")
            .some(
                    "figures",
                    DataTypes.createMapType(StringType, NUMBER, true),
                    "for statistics: figures by the id of the cell, null if blank or not read")
            .type();

    private CheckSchema() {}

    /** Returns {@link #RESULT} as SQL writes it, for callers in other languages. */
    public static String ddl() {
        return RESULT.toDDL();
    }

    private static Fields part(Fields before) {
        return before.always("size", IntegerType, "how many cells each explanation mends")
                .always("complete", BooleanType, "whether there are no other explanations of this size")
                .always("count", LongType, "how many explanations of this size were found")
                .always("message", StringType, "most plausible explanation in words")
                .list("ties", TIE, "explanations by what they have in common")
                .list("explanations", EXPLANATION, "first of the explanations, the likeliest ahead")
                .always("probabilityOfNone", DoubleType, "how likely none of all explanations is the truth");
    }

    /** Fields with their comments, one after the other. */
    private static final class Fields {

        private StructType type = new StructType();

        /** Adds a field that may be null. */
        Fields some(String name, DataType of, String comment) {
            type = type.add(name, of, true, comment);
            return this;
        }

        /** Adds a field that is never null. */
        Fields always(String name, DataType of, String comment) {
            type = type.add(name, of, false, comment);
            return this;
        }

        /** Adds a list that is never null and has no nulls in it. */
        Fields list(String name, DataType of, String comment) {
            return always(name, DataTypes.createArrayType(of, false), comment);
        }

        StructType type() {
            return type;
        }
    }
}
