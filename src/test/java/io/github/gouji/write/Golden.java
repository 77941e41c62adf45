// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a whole text with the one that is stored, and leaves what it should be in {@code target}. */
final class Golden {

    private Golden() {}

    static void compare(String name, String text) throws IOException {
        Files.writeString(Path.of("target", name), text);
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            assertThat(text).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
