// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingCampaignTest {

    @Test
    void readmeHasItsTable() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("<!-- ranking -->\n" + RankingCampaign.tables(Map.of()) + "\n");
    }
}
