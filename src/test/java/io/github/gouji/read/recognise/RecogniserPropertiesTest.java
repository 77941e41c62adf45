// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.html.HtmlReader;
import io.github.gouji.read.markdown.MarkdownReader;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Narrative;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the document looks like, every figure is read and none is made up. */
class RecogniserPropertiesTest {

    @Property(tries = 300)
    void readsEveryFigureOfAnHtmlPage(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        AnnualReport report = report(random);
        String page = FormRenderer.html(report, random);
        ReadResult result =
                Recogniser.recognise("page.html", new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8)));
        assertRead(result, report, page);
    }

    @Property(tries = 300)
    void readsEveryFigureOfAMarkdownText(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        AnnualReport report = report(random);
        String text = FormRenderer.markdown(report, random);
        ReadResult result =
                Recogniser.recognise("text.md", new MarkdownReader().read(text.getBytes(StandardCharsets.UTF_8)));
        assertRead(result, report, text);
    }

    private static void assertRead(ReadResult result, AnnualReport report, String document) {
        // Figures at random seldom add up, and that one may have moved is all that may be said of them.
        assertThat(result.problems())
                .as(document)
                .allMatch(problem -> problem.message().zh().startsWith("这一行各栏之和与总计不符"));
        assertThat(result.unread()).as(document).isEmpty();
        for (Cell cell : report.cells()) {
            assertThat(result.report().get(cell))
                    .as("%s in%n%s", cell, document)
                    .isEqualTo(report.get(cell));
        }
        assertThat(result.report()).as(document).isEqualTo(report);
    }

    private static AnnualReport report(Random random) {
        int year = 2019 + random.nextInt(7);
        Edition requests = edition(random);
        Edition proactive = edition(random);
        int blanks = random.nextInt(3) * 10;
        AnnualReport report = AnnualReport.zeros(year, "某县示范局", Edition.EDITION_2021)
                .withNarrative(new Narrative("甲".repeat(5), "乙".repeat(5), "丙".repeat(5)))
                .withProactive(Proactive.zeros(proactive))
                .withRequests(Requests.zeros(requests));
        for (Cell cell : report.cells()) {
            report = report.with(cell, figure(cell, random, blanks));
        }
        return report;
    }

    private static Edition edition(Random random) {
        return random.nextBoolean() ? Edition.EDITION_2019 : Edition.EDITION_2021;
    }

    private static Number figure(Cell cell, Random random, int blanks) {
        if (random.nextInt(100) < blanks) {
            return null;
        }
        long count = random.nextInt(3) == 0 ? 0 : random.nextInt(20_000);
        if (cell.isAmount()) {
            return new BigDecimal(count + ".25");
        }
        return cell.mayBeNegative() && random.nextBoolean() ? -count : count;
    }
}
