// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gouji.report.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellPatternTest {

    private static final Cell RECEIVED = Cell.of("requests.received.total");

    @ParameterizedTest
    @CsvSource({
        "requests.received.*, total",
        "requests.*.total, received",
        "*.received.total, requests",
        "*.total, requests.received",
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
        "requests.*",
        "requests.*.received.total",
    })
    void anotherCellDoesNotFit(String pattern) {
        assertThat(new CellPattern(pattern).match(RECEIVED)).isNull();
    }

    /** The row of the 2019 edition is not the rows below it in the 2021 edition. */
    @Test
    void aStarForTheColumnStandsForNoRow() {
        Cell feeUnpaid = Cell.of("requests.outcomes.other.feeUnpaid.total");
        assertThat(new CellPattern("requests.outcomes.other.*").match(feeUnpaid))
                .isNull();
        assertThat(new CellPattern("requests.outcomes.other.*").match(Cell.of("requests.outcomes.other.total")))
                .isEqualTo("total");
        assertThat(new CellPattern("requests.outcomes.other.*.total").match(feeUnpaid))
                .isEqualTo("feeUnpaid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests.received.total*", "*requests.received.total", "requests.rec*.total"})
    void aStarStandsForWholeParts(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellPattern(pattern))
                .withMessage("a * stands for whole parts between dots: \"" + pattern + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "requests.receivd.total, requests.received.total",
        "requests.receivd.*, requests.received.*",
        "requests.*.totel, requests.*.total",
        "requests.outcomes.witheld.*.total, requests.outcomes.withheld.*.total",
        "disputes.*.uphold, disputes.*.upheld",
    })
    void theNearestPatternIsWhatWasProbablyMeant(String pattern, String nearest) {
        assertThat(new CellPattern(pattern).nearest()).contains(nearest);
        assertThat(new CellPattern("nothing.of.the.kind").nearest()).isEmpty();
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
