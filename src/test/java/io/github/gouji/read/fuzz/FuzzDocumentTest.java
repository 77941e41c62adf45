// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.fuzz.judge.Judge;
import io.github.gouji.read.fuzz.judge.Outcome;
import io.github.gouji.read.fuzz.layout.Pages;
import io.github.gouji.read.fuzz.layout.Reports;
import io.github.gouji.read.fuzz.mutation.Mutation;
import io.github.gouji.read.fuzz.mutation.Mutations;
import io.github.gouji.read.fuzz.mutation.Scene;
import io.github.gouji.read.fuzz.page.Page;
import io.github.gouji.read.fuzz.page.PageFormat;
import io.github.gouji.report.AnnualReport;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzDocumentTest {

    @Test
    void aDocumentFollowsFromItsSeed() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(FuzzDocument.of(seed).render().text())
                    .isEqualTo(FuzzDocument.of(seed).render().text());
        }
    }

    @Test
    void aPageAsLaidOutSaysWhatItsReportSays() {
        for (long seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            AnnualReport report = Reports.draw(random);
            Page page = Pages.of(report, random);
            assertThat(Judge.judge(page, PageFormat.HTML.render(page), ReadResult.of(report))
                            .differences())
                    .isEmpty();
        }
    }

    @Test
    void eachMutationFindsItsPlaceAndShows() {
        for (Mutation mutation : Mutations.all()) {
            boolean shows = LongStream.range(0, 60).anyMatch(seed -> changes(mutation, seed));
            assertThat(shows).as("%s", mutation).isTrue();
        }
    }

    private static boolean changes(Mutation mutation, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        AnnualReport report = Reports.draw(random);
        Page page = Pages.of(report, random);
        String before = PageFormat.HTML.render(page).text();
        return mutation.apply(new Scene(page, report, random))
                && !PageFormat.HTML.render(page).text().equals(before);
    }

    /** Mutations that the reader withstands: none of them may make it wrong in silence again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "labels/one sign mistyped",
                "labels/exchanged",
                "headings/one sign mistyped",
                "headings/exchanged",
                "columns/moved",
                "rows/moved",
                "header/repeated",
                "figures/full width",
                "figures/with a unit",
                "foreign/fee table in chapter 六"
            })
    void isNeverReadWrongInSilence(String name) {
        List<Mutation> mutation = Mutations.all().stream()
                .filter(each -> each.toString().equals(name))
                .toList();
        assertThat(mutation).hasSize(1);
        for (long seed = 0; seed < 30; seed++) {
            FuzzDocument document = FuzzDocument.of(seed, mutation, PageFormat.HTML);
            assertThat(document.verdict().silent()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void aCampaignCountsEachDocumentOnce() {
        Tally tally = FuzzCampaign.run(40, 1, List.of());
        int all = 0;
        for (Outcome outcome : Outcome.values()) {
            all += tally.count(outcome);
        }
        assertThat(all).isEqualTo(40);
    }
}
