// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.CheckedDocument;
import io.github.gouji.Gouji;
import io.github.gouji.statistics.Aggregate;
import io.github.gouji.statistics.Group;
import io.github.gouji.statistics.LeftOut;
import io.github.gouji.statistics.Regions;
import io.github.gouji.statistics.Statistics;
import io.github.gouji.write.Digest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small part of what {@link ScaleCampaign} does with many documents. */
class ScaleTest {

    @Test
    void countsAreThoseOfTheSecondImplementation(@TempDir Path folder) throws IOException {
        MixedFolder mixed = MixedFolder.write(folder, 400, 1);
        Expected found = new Expected();
        Statistics statistics = new Statistics(Regions.none());
        try (Stream<CheckedDocument> documents = Gouji.checkAll(List.of(folder), 2)) {
            documents.forEach(document -> {
                found.add(Digest.of(document));
                statistics.add(document);
            });
        }
        assertThat(found.counts()).isEqualTo(mixed.expected().counts());
        Aggregate all = statistics.by(List.of()).get(new Group(List.of()));
        assertThat(all.leftOut(LeftOut.DUPLICATE)).isEqualTo(mixed.duplicates());
        assertThat(statistics.differing()).isZero();
        assertThat(all.rules().get("T3-BALANCE").broken()).isPositive();
    }
}
