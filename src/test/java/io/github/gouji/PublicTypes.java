// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that the module shows to the world. */
final class PublicTypes {

    private PublicTypes() {}

    static ModuleDescriptor descriptor() throws IOException {
        try (InputStream in = Files.newInputStream(folder().resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    private static Path folder() {
        return CoreAloneTest.classesOf(Checker.class);
    }

    /** Returns the packages that are exported. */
    static Set<String> packages() throws IOException {
        return descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    /** Returns the public types of the packages that are exported, those within other types included. */
    static List<Class<?>> all() throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        for (String name : packages().stream().sorted().toList()) {
            try (Stream<Path> files = Files.list(folder().resolve(name.replace('.', '/')))) {
                for (Path file : files.sorted().toList()) {
                    String simple = file.getFileName().toString();
                    if (simple.endsWith(".class") && !simple.startsWith("package-info")) {
                        Class<?> type = Class.forName(name + "." + simple.substring(0, simple.length() - 6));
                        if (isPublic(type)) {
                            types.add(type);
                        }
                    }
                }
            }
        }
        return types;
    }

    static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
