// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs the whole campaign, so that it is left to its profile: {@code mvn -Pranking test -Dtest=RankingCampaignTest}. */
@EnabledIfSystemProperty(named = "gouji.ranking", matches = "true", disabledReason = "the profile ranking runs it")
class RankingCampaignTest {

    @Test
    void readmeHasItsTable() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("<!-- ranking -->\n" + RankingCampaign.tables(Map.of()) + "\n");
    }
}
