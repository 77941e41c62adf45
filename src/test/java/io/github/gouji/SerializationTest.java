// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.statistics.Aggregate;
import io.github.gouji.statistics.Statistics;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything that is data can be serialized. */
class SerializationTest {

    private final Samples samples;

    SerializationTest() throws ReflectiveOperationException {
        samples = new Samples();
    }

    private static List<Class<?>> concrete() throws IOException, ClassNotFoundException {
        return PublicTypes.all().stream()
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    @Test
    void dataComesBackEqual() throws IOException, ClassNotFoundException {
        for (Class<?> type : concrete()) {
            if (Serializable.class.isAssignableFrom(type)) {
                Object sample = samples.of(type);
                assertThat(sample).as("a sample of %s", type).isInstanceOf(type);
                Object back = copy(sample);
                if (sample instanceof Throwable failure) {
                    assertThat((Throwable) back).hasMessage(failure.getMessage());
                } else if (sample instanceof Statistics || sample instanceof Aggregate) {
                    assertThat(back).usingRecursiveComparison().isEqualTo(sample);
                } else {
                    assertThat(back).isEqualTo(sample);
                }
            }
        }
    }

    @Test
    void aFindingComesBackWithItsRule() throws IOException, ClassNotFoundException {
        Finding finding = Gouji.check(
                        Reports.consistent(Edition.latest(), 1).with(Cell.of("requests.received.total"), 9999L))
                .findings()
                .get(0);
        Finding back = copy(finding);
        assertThat(back).isEqualTo(finding);
        assertThat(back.bound().formula()).isEqualTo(finding.bound().formula());
        assertThat(back.bound().cells()).isEqualTo(finding.bound().cells());
        assertThat(back.rule()).isEqualTo(finding.rule());
    }

    @Test
    void whatIsNoDataIsNot() throws IOException, ClassNotFoundException {
        assertThat(concrete())
                .filteredOn(type -> samples.of(type) != null)
                .filteredOn(type -> !Serializable.class.isAssignableFrom(type))
                .extracting(type -> type.getName().replace("io.github.gouji.", ""))
                .filteredOn(name -> !name.startsWith("testing.") && !name.startsWith("validation."))
                .containsExactlyInAnyOrder(
                        "Annotator",
                        "Batch",
                        "CheckResult",
                        "CheckedDocument$Checked",
                        "CheckedDocument$Skipped",
                        "CheckedDocument$Unreadable",
                        "Checker",
                        "diagnosis.Diagnoser",
                        "json.GoujiModule",
                        "json.PlainData",
                        "json.jackson3.GoujiModule",
                        "read.ReadLimits",
                        "report.FormEntry",
                        "report.RequestsBuilder",
                        "rule.RuleBook",
                        "rule.json.RuleFile",
                        "source.DocumentSource$Document",
                        "source.DocumentSource$Skipped",
                        "source.DocumentSource$Unopened",
                        "statistics.Duplicates",
                        "write.HtmlFolder",
                        "write.ResultFormat$Part",
                        "write.Summary",
                        "write.TextReport");
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
