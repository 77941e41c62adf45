package io.github.gouji.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as JSON whose keys are the ids of the cells, such as {@code requests.received.total}, as objects
 * within objects in form order. {@code null} is a blank cell, or a table that is not there.
 */
public final class ReportJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ReportJson() {}

    /** Returns the report over many lines, indented by two spaces, without a line break at the end. */
    public static String write(AnnualReport report) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return write(
                report, new DefaultPrettyPrinter().withSeparators(separators).withObjectIndenter(indenter));
    }

    /** Returns the report on one line, without a line break at the end. */
    public static String writeLine(AnnualReport report) {
        return write(report, new MinimalPrettyPrinter());
    }

    private static String write(AnnualReport report, PrettyPrinter printer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(printer);
            write(report, json);
        } catch (IOException e) {
            throw new IllegalArgumentException("an amount of the report has too many digits to be written out", e);
        }
        return text.toString();
    }

    private static void write(AnnualReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("year");
        writeNumber(report.year(), json);
        writeText("agency", report.agency(), json);
        json.writeObjectFieldStart("narrative");
        writeText("overview", report.narrative().overview(), json);
        writeText("problems", report.narrative().problems(), json);
        writeText("otherMatters", report.narrative().otherMatters(), json);
        json.writeEndObject();
        for (FormTable table : FormTable.values()) {
            writeTable(table, report.edition(table).orElse(null), report, json);
        }
        json.writeEndObject();
    }

    /** Writes a table, of which {@code null} for the edition says that it is not there. */
    private static void writeTable(FormTable table, @Nullable Edition edition, AnnualReport report, JsonGenerator json)
            throws IOException {
        if (edition == null) {
            json.writeNullField(table.id());
            return;
        }
        json.writeObjectFieldStart(table.id());
        if (table.hasEditions()) {
            json.writeStringField("edition", edition.id());
        }
        List<String> open = new ArrayList<>();
        for (Cell cell : Cell.of(table, edition)) {
            moveTo(List.of(cell.row().id().split("\\.", -1)), open, json);
            json.writeFieldName(cell.column().id());
            writeNumber(report.get(cell), json);
        }
        moveTo(List.of(), open, json);
        json.writeEndObject();
    }

    /** Closes the objects that are open and not on the path, and opens those that are on the path and not open. */
    private static void moveTo(List<String> path, List<String> open, JsonGenerator json) throws IOException {
        while (open.size() > path.size() || !open.equals(path.subList(0, open.size()))) {
            open.remove(open.size() - 1);
            json.writeEndObject();
        }
        for (String key : path.subList(open.size(), path.size())) {
            open.add(key);
            json.writeObjectFieldStart(key);
        }
    }

    private static void writeNumber(@Nullable Number number, JsonGenerator json) throws IOException {
        if (number == null) {
            json.writeNull();
        } else if (number instanceof BigDecimal amount) {
            json.writeNumber(amount);
        } else {
            json.writeNumber(number.longValue());
        }
    }

    private static void writeText(String key, @Nullable String text, JsonGenerator json) throws IOException {
        json.writeFieldName(key);
        if (text == null) {
            json.writeNull();
        } else {
            // Half a surrogate pair cannot be encoded, only escaped.
            boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(text);
            json.setCharacterEscapes(encodable ? null : SurrogateEscapes.INSTANCE);
            json.writeString(text);
        }
    }
}
