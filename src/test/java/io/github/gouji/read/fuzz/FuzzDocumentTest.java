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
import io.github.gouji.read.fuzz.page.Box;
import io.github.gouji.read.fuzz.page.Page;
import io.github.gouji.read.fuzz.page.PageFormat;
import io.github.gouji.report.AnnualReport;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FuzzDocumentTest {

    /** Documents for each mutation; a campaign has thousands. */
    private static final int DOCUMENTS = 2;

    /** What a reader of the document does not notice, or sees through without a doubt, by family. */
    private static final String HARMLESS = """
            labels: exchanged | shortened | with a note | without its number | with spaces
            headings: one sign mistyped | with a note | exchanged in 四
            columns: moved | empty one inserted
            rows: moved | doubled | empty one inserted | unknown one inserted | 小计 inserted
            rows: unlabelled one inserted | note in the table
            header: without its first row
            tables: 二 behind 三 | 二 behind 四 | 四 before 二 | left out, its heading too | left out under its heading
            tables: page break behind the header | empty table between
            quotes: whole table before, with the year | whole table behind, with the year
            quotes: some rows behind, with the year | whole table in the overview | rows of last year in the table
            foreign: summary in the overview | fee table in chapter 六 | seven numbers | weather | staff
            foreign: five numbers a row | numbers in the text | report of another agency behind
            figures: with a note | with a unit | full width | spaces between thousands | commas between thousands
            figures: full-width commas | decimal zeros | struck out | struck out by style | hidden span | comment
            figures: in a field | in spans | blank as a dash or a space | 增 and 减 | plus sign | fee in 万元
            figures: fee heading （单位：元） | fee heading （人民币元） | fee heading /元 | fee heading （千元）
            figures: fee heading （单位：亿元） | 元 in the label of the row | amount without a unit in the form
            title: links to other years before | links to other years behind | link to another agency before
            title: path before | index before | in a sentence of the kind 关于 | in book-title marks | year in Chinese
            title: with spaces | short | agency in prose alone | year in prose alone | window title of the site
            document: in GBK | in GB18030 | in UTF-16 | links to other agencies before
            document: links to other agencies behind | neighbours behind | page numbers | table of contents
            document: search form before | unit above each table
            details: 小计 inserted, a blank in a row | 上年数 behind each row | 备注 behind each row | hidden row
            details: 总计 blank in each row | fee without a unit | 件 behind a space | 件 in brackets | zero in front
            details: no-break space | zero-width space | zero as ０ | zero as 0.0
            """;

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

    /** A second change to a row may make up for the first, so that nobody can know. */
    @Test
    void aCopyOfAPageKnowsWhichRowsAreOdd() {
        Page page = FuzzDocument.of(3, List.of()).page();
        List<Box> row = page.sheets().get(0).rows().get(1);
        assertThat(page.damage(row)).isFalse();
        Page copy = page.copy();
        assertThat(copy.isDamaged(copy.sheets().get(0).rows().get(1))).isTrue();
        assertThat(copy.isDamaged(copy.sheets().get(0).rows().get(0))).isFalse();
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

    /** Layouts as they are published, with nothing wrong in them: read in full and without a word in every format. */
    @ParameterizedTest
    @EnumSource(PageFormat.class)
    void aPageAsLaidOutIsReadAsItStands(PageFormat format) {
        for (long seed = 0; seed < 25; seed++) {
            FuzzDocument document = FuzzDocument.of(seed, List.of(), format);
            assertThat(document.verdict().differences()).as("seed %d", seed).isEmpty();
        }
    }

    /** Mutations that change nothing for a reader: every figure, the year and the agency are read. */
    @ParameterizedTest
    @MethodSource("harmless")
    void isReadAsItStands(Mutation mutation) {
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            FuzzDocument document = FuzzDocument.of(seed, List.of(mutation), PageFormat.HTML);
            assertThat(document.verdict().differences()).as("seed %d", seed).isEmpty();
        }
    }

    static List<Mutation> harmless() {
        Set<String> names = new HashSet<>();
        HARMLESS.lines().forEach(line -> {
            String family = line.substring(0, line.indexOf(':'));
            for (String name : line.substring(family.length() + 1).split("\\|")) {
                names.add(family + "/" + name.strip());
            }
        });
        List<Mutation> harmless = Mutations.all().stream()
                .filter(mutation -> names.contains(mutation.toString()))
                .toList();
        assertThat(harmless).hasSameSizeAs(names);
        return harmless;
    }

    /** None of the mutations may make the reader wrong in silence. */
    @ParameterizedTest
    @MethodSource("io.github.gouji.read.fuzz.mutation.Mutations#all")
    void isNeverReadWrongInSilence(Mutation mutation) {
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            PageFormat format = mutation.needsSpans() || seed % 2 == 0 ? PageFormat.HTML : PageFormat.MARKDOWN;
            FuzzDocument document = FuzzDocument.of(seed, List.of(mutation), format);
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
