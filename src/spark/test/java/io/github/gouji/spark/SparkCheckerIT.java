// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.rule.Blanks;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.json.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents and reports go through Spark, in several partitions, as they go through the command line. */
class SparkCheckerIT {

    private final SparkSession spark = LocalSpark.session();

    @Test
    void documentsComeToWhatTheCommandLineSays(@TempDir Path folder) throws Exception {
        List<Path> files = Documents.writeTo(folder);
        Dataset<Row> documents =
                spark.read().format("binaryFile").load(folder.toString()).repartition(5);
        Dataset<Row> checked = documents.transform(SparkChecker.standard()::check);
        assertThat(checked.columns()).containsExactly("path", "modificationTime", "length", "gouji");
        assertThat(checked.schema().apply("gouji").dataType()).isEqualTo(CheckSchema.RESULT);

        Map<String, Object> bySpark = new TreeMap<>();
        for (Row row : checked.select("path", "gouji").collectAsList()) {
            Map<String, Object> result = Plain.of(row.getStruct(1));
            assertThat(result.put("source", nameOf(row.getString(0)))).isEqualTo(row.getString(0));
            bySpark.put(nameOf(row.getString(0)), result);
        }
        Map<String, Object> byCommandLine = commandLine(files);
        assertThat(byCommandLine).hasSize(files.size());
        assertThat(bySpark.keySet()).isEqualTo(byCommandLine.keySet());
        byCommandLine.forEach(
                (file, expected) -> assertThat(bySpark.get(file)).as(file).isEqualTo(expected));
        assertThat(byCommandLine.toString())
                .contains("verdict=consistent", "verdict=inconsistent", "verdict=incomplete", "kind=unreadable");
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> commandLine(List<Path> files) throws IOException, InterruptedException {
        Path output = Files.createTempFile("checked", ".json");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.gouji.cli.GoujiCommand",
                "check",
                "--lang=zh",
                "--format=json",
                "--output=" + output));
        files.forEach(file -> command.add(file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(2);
        Map<String, Object> results = new TreeMap<>();
        for (JsonNode result : new ObjectMapper().readTree(output.toFile()).get("documents")) {
            String name = nameOf(result.get("source").asText());
            ((com.fasterxml.jackson.databind.node.ObjectNode) result).put("source", name);
            results.put(name, Plain.of(result));
        }
        Files.delete(output);
        return results;
    }

    @Test
    void linesAreReportsAndABadOneCostsARow() {
        List<String> lines = new ArrayList<>(Documents.lines(40));
        lines.add(7, "{\"year\":20");
        lines.add(21, "");
        lines.add(30, null);
        Dataset<Row> reports =
                spark.createDataset(lines, Encoders.STRING()).toDF().repartition(3);
        Dataset<Row> checked = reports.transform(SparkChecker.standard()::check);
        assertThat(checked.rdd().getNumPartitions()).isEqualTo(3);
        Dataset<Row> counts = checked.selectExpr(
                "count(*)",
                "count_if(gouji.consistent)",
                "count_if(size(gouji.findings) > 0)",
                "count_if(gouji.verdict is null)",
                "count_if(get(gouji.problems, 0).kind = 'unreadable')");
        assertThat(counts.first().mkString(" ")).isEqualTo("43 20 20 3 3");
        assertThat(checked.where("gouji.verdict is null")
                        .selectExpr("get(gouji.problems, 0).message")
                        .as(Encoders.STRING())
                        .collectAsList())
                .contains("没有内容")
                .doesNotContainNull();
    }

    @Test
    void eachDocumentIsCheckedOnceHoweverOftenItsColumnIsUsed() {
        Dataset<Row> reports = spark.createDataset(Documents.lines(2), Encoders.STRING())
                .toDF()
                .withColumn("path", functions.lit("x.json"))
                .repartition(2);
        String plan = reports.transform(SparkChecker.standard()::check)
                .where("gouji.verdict = 'inconsistent' and gouji.year > 2000")
                .select("path", "gouji.agency", "gouji.findings")
                .queryExecution()
                .optimizedPlan()
                .toString();
        assertThat(plan.split("gouji_check\\(", -1)).as(plan).hasSize(2);
    }

    @Test
    void theCheckersSettingsTravel() throws IOException {
        RuleBook rules = RuleFile.parse("""
                        {"rules":[{"id":"OWN-1","wording":{"zh":"不应有"},
                        "formula":"requests.received.total >= requests.received.total + 1"}]}""").applyTo(RuleBook.standard());
        SparkChecker checker = SparkChecker.standard()
                .withRules(rules)
                .withLocale(Locale.ENGLISH)
                .withExplanations(1)
                .withBlanks(Blanks.UNKNOWN);
        Dataset<Row> checked = spark.createDataset(Documents.lines(10), Encoders.STRING())
                .toDF("report")
                .repartition(2)
                .transform(reports -> checker.check(reports, "report"));
        List<String> messages = checked.selectExpr("explode(filter(gouji.findings, f -> f.rule = 'OWN-1')) as own")
                .select("own.message")
                .as(Encoders.STRING())
                .collectAsList();
        assertThat(messages).isNotEmpty().allMatch(message -> message.startsWith("table 3: received · total"));
        assertThat(checked.selectExpr("array_max(transform(gouji.diagnosis, p -> size(p.explanations))) as most")
                        .selectExpr("max(most)")
                        .first()
                        .getInt(0))
                .isEqualTo(1);
    }

    @Test
    void whatIsNoColumnOfDocumentsIsRefusedAtOnce() {
        Dataset<Row> numbers = spark.range(3).toDF();
        assertThatThrownBy(() -> SparkChecker.standard().check(numbers))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("没有 content 或 value 列")
                .hasMessageContaining("no column content or value");
        assertThatThrownBy(() -> SparkChecker.standard().check(numbers, "id"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bigint");
    }
}
