package io.github.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellPatternTest {

    private static final Cell RECEIVED = Cell.of("requests.received.total");

    @ParameterizedTest
    @CsvSource({
        "requests.received.*, total",
        "requests.*.total, received",
        "*.received.total, requests",
        "requests.*, received.total",
        "*, requests.received.total",
        "requests.received.total, ''",
    })
    void theStarStandsForWhatIsLeftOfTheId(String pattern, String binding) {
        assertThat(new CellPattern(pattern).match(RECEIVED)).isEqualTo(binding);
        assertThat(new CellPattern(pattern).bind(binding)).isEqualTo(RECEIVED.id());
    }

    @ParameterizedTest
    @CsvSource({
        "requests.carriedOver.total",
        "requests.carriedOver.*",
        "requests.*.naturalPersons",
        "requests.received.total*",
        "*requests.received.total",
        "requests.received.*received.total",
    })
    void anotherCellDoesNotFit(String pattern) {
        assertThat(new CellPattern(pattern).match(RECEIVED)).isNull();
    }

    @Test
    void aPatternWithoutAStarIsNotWild() {
        assertThat(new CellPattern("requests.received.*").isWild()).isTrue();
        assertThat(new CellPattern("*.received.total").isWild()).isTrue();
        assertThat(new CellPattern("requests.received.total").isWild()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "requests.received.*, true, false",
        "requests.outcomes.disclosed.*, true, false",
        "requests.*.total, false, true",
        "proactive.*.inForce, false, true",
        "requests.*, false, false",
        "requests.outcomes.*.total, false, false",
        "requests.*.stillUnclear.total, false, false",
        "*.received.total, false, false",
        "requests.received.total, false, false",
    })
    void theStarStandsForAColumnOrARow(String pattern, boolean column, boolean row) {
        assertThat(new CellPattern(pattern).bindsColumn()).isEqualTo(column);
        assertThat(new CellPattern(pattern).bindsRow()).isEqualTo(row);
    }
}
