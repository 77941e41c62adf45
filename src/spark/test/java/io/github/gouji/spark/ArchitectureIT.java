// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.spark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jar for Spark knows of Gouji what every caller may know. */
class ArchitectureIT {

    @Test
    void usesExportedPackagesAlone() throws IOException {
        try (InputStream module = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            String[] known = Stream.concat(
                            Stream.of("io.github.gouji.spark"),
                            ModuleDescriptor.read(module).exports().stream().map(ModuleDescriptor.Exports::source))
                    .toArray(String[]::new);
            noClasses()
                    .should()
                    .dependOnClassesThat(resideInAPackage("io.github.gouji..").and(resideOutsideOfPackages(known)))
                    .check(new ClassFileImporter().importPath(Path.of("target/spark-classes")));
        }
    }
}
