// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.jqwik;

import static io.github.gouji.testing.GoujiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import io.github.gouji.testing.generate.ReportShape;
import io.github.gouji.testing.generate.Slip;
import io.github.gouji.testing.generate.SmallerReports;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;

@PropertyDefaults(tries = 200)
@Tag("class-path")
class ConsistentTest {

    @Property
    void isConsistent(@ForAll @Consistent AnnualReport report) {
        assertThat(report).breaksNothing();
    }

    @Property
    void isOfTheEditionAndShape(
            @ForAll @Consistent(editions = Edition.EDITION_2019, shapes = ReportShape.ZEROS) AnnualReport report) {
        assertThat(report.requests().edition()).isEqualTo(Edition.EDITION_2019);
        assertThat(SmallerReports.size(report)).isZero();
    }

    @Property
    void slipsAreFelt(@ForAll Slip slip) {
        assertThat(slip.cells()).isNotEmpty();
        assertThat(slip.truth()).breaksNothing();
    }
}
