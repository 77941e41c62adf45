// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static io.github.gouji.rule.evaluation.Check.report;
import static io.github.gouji.rule.evaluation.Check.report2019;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTest {

    private static final Cell REGULATIONS_OF_2019 = Cell.of("proactive.regulations.created");
    private static final Cell REGULATIONS_OF_2021 = Cell.of("proactive.regulations.issued");
    private static final Cell OTHER_OF_2019 = Cell.of("requests.outcomes.other.total");
    private static final Cell OTHER_OF_2021 = Cell.of("requests.outcomes.other.feeUnpaid.total");

    @Test
    void eachTableHasTheCellsOfItsOwnEdition() {
        Form mixed = new Form(Edition.EDITION_2019, Edition.EDITION_2021, Edition.EDITION_2021);
        assertThat(mixed.has(REGULATIONS_OF_2019)).isTrue();
        assertThat(mixed.has(REGULATIONS_OF_2021)).isFalse();
        assertThat(mixed.has(OTHER_OF_2019)).isFalse();
        assertThat(mixed.has(OTHER_OF_2021)).isTrue();
    }

    @Test
    void tableFourIsTheSameInBothEditions() {
        Cell upheld = Cell.of("disputes.reconsideration.upheld");
        assertThat(Form.of(Edition.EDITION_2019).has(upheld)).isTrue();
        assertThat(Form.of(Edition.EDITION_2021).has(upheld)).isTrue();
        assertThat(Form.of(Edition.EDITION_2019).disputes())
                .isEqualTo(Form.of(Edition.EDITION_2021).disputes());
    }

    @Test
    void theFormIsThatOfTheTables() {
        assertThat(Form.of(report())).isEqualTo(Form.of(Edition.EDITION_2021));
        assertThat(Form.of(report2019())).isEqualTo(Form.of(Edition.EDITION_2019));
        assertThat(Form.of(report().withRequests(report2019().requests())))
                .isEqualTo(new Form(Edition.EDITION_2021, Edition.EDITION_2019, Edition.EDITION_2019));
    }

    @Test
    void aTableThatIsNotThereCountsAsOf2021() {
        assertThat(Form.of(report2019().withProactive(null)))
                .isEqualTo(new Form(Edition.EDITION_2021, Edition.EDITION_2019, Edition.EDITION_2019));
        assertThat(Form.of(report2019().withRequests(null)))
                .isEqualTo(new Form(Edition.EDITION_2019, Edition.EDITION_2021, Edition.EDITION_2021));
    }
}
