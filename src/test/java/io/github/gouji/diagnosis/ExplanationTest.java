package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void mendsAndFills() {
        Correction correction = new Correction(Published.cell("received.total"), 171L, 172L, 172L, 172L);
        Correction filling = new Correction(Published.cell("carriedOver.total"), null, 4L, 4L, 4L);
        Explanation explanation = new Explanation(List.of(correction), List.of(filling), List.of());
        assertThat(explanation.applyTo(Published.with("carriedOver.total=")))
                .isEqualTo(Published.with("received.total=172 carriedOver.total=4"));
    }
}
