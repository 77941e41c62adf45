// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.diagnosis.solve.EquationSystem;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.RuleBook;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** In how many places of table 三 of 2021 each kind of slip may have happened. */
class ReportedTest {

    private static final Form FORM = Form.of(Edition.EDITION_2021);
    private static final List<BoundRule> RULES = RuleBook.standard().bind(FORM);
    private static final Board BOARD = new Board(
            new FormLayout(FORM, RULES), EquationSystem.of(RULES).get(0).cells());

    private static Reported reported(long[] figures) {
        return new Reported(BOARD, figures, new BitSet(), KnownFigures.NONE);
    }

    @Test
    void zerosHaveNoPlaceButForAnotherFigure() {
        assertThat(reported(new long[BOARD.size]).places).containsExactly(BOARD.size, 0, 0, 0, 0);
    }

    /** A part that ends in two zeros, and the total of its row. */
    @Test
    void eachFigureHasPlacesOfItsOwn() {
        long[] figures = new long[BOARD.size];
        int part = part();
        int rowTotal = last(BOARD.row[part]);
        figures[part] = 400;
        figures[rowTotal] = 12;
        Reported reported = reported(figures);
        assertThat(reported.places[Reported.POSITIVE]).isEqualTo(2);
        assertThat(reported.places[Reported.TWO_DIGITS]).isEqualTo(2);
        assertThat(reported.places[Reported.TENS]).isEqualTo(2);
        assertThat(reported.places[Reported.TOTALS]).isEqualTo(BOARD.parts[rowTotal].length);
        assertThat(reported.positiveParts).isEqualTo(1);
    }

    private static int part() {
        int part = 0;
        while (BOARD.isTotal(part)) {
            part++;
        }
        return part;
    }

    private static int last(int[] line) {
        return line[line.length - 1];
    }

    @Test
    void allAreCountedAtOnceAsOneByOne() {
        Random random = new Random(1);
        long[] figures = random.longs(BOARD.size, -5, 2_000)
                .map(figure -> figure % 7 == 0 ? figure * 100 : figure)
                .toArray();
        int[] places = new int[Reported.CLASSES];
        for (int cell = 0; cell < figures.length; cell++) {
            reported(figures).count(cell, figures[cell], 1, places);
        }
        assertThat(reported(figures).places).isEqualTo(places);
    }
}
