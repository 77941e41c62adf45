// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pins what the module shows to the world. */
class ModuleTest {

    private static final Set<String> EXPORTS = Set.of(
            "io.github.gouji",
            "io.github.gouji.diagnosis",
            "io.github.gouji.diagnosis.analysis",
            "io.github.gouji.json",
            "io.github.gouji.json.jackson3",
            "io.github.gouji.read",
            "io.github.gouji.report",
            "io.github.gouji.rule",
            "io.github.gouji.rule.json",
            "io.github.gouji.source",
            "io.github.gouji.statistics",
            "io.github.gouji.testing",
            "io.github.gouji.testing.generate",
            "io.github.gouji.testing.jqwik",
            "io.github.gouji.testing.junit",
            "io.github.gouji.validation",
            "io.github.gouji.write");

    private static final Set<String> NEEDED = Set.of("java.base", "java.xml");

    @Test
    void exportsWhatCallersNeed() throws IOException {
        assertThat(descriptor().exports())
                .extracting(ModuleDescriptor.Exports::source)
                .hasSameElementsAs(EXPORTS);
        assertThat(descriptor().exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
        assertThat(descriptor().opens())
                .extracting(ModuleDescriptor.Opens::source)
                .containsExactly("io.github.gouji.cli");
    }

    /** A module that provided a service of jqwik could not be loaded without it. */
    @Test
    void providesNoServiceOfALibrary() throws IOException {
        assertThat(descriptor().provides()).isEmpty();
    }

    @Test
    void needsNoLibraryAtRunTime() throws IOException {
        assertThat(descriptor().requires())
                .filteredOn(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .hasSameElementsAs(NEEDED);
    }

    private static ModuleDescriptor descriptor() throws IOException {
        try (InputStream in =
                Files.newInputStream(CoreAloneTest.classesOf(Checker.class).resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }
}
