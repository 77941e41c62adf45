// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.junit;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.Gouji;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.AnnualReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclaration;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Reads the documents of a {@link ReportSource}; JUnit creates it. */
public final class ReportArguments implements ArgumentsProvider, AnnotationConsumer<ReportSource> {

    private static final Set<Class<?>> DOCUMENTS = Set.of(AnnualReport.class, ReadResult.class, CheckResult.class);

    private List<String> resources = List.of();
    private List<String> files = List.of();

    /** Creates a provider of nothing, until it is told the patterns. */
    public ReportArguments() {}

    @Override
    public void accept(ReportSource source) {
        resources = List.of(requireNonNull(source, "source").value());
        files = List.of(source.files());
    }

    /**
     * Reads the documents.
     *
     * @throws IllegalArgumentException if a document cannot be read, a pattern fits none, or a parameter is of a type
     *     that no document has
     */
    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context)
            throws IOException {
        requireNonNull(parameters, "parameters");
        requireNonNull(context, "context");
        List<Class<?>> types = types(parameters);
        return documents(context).stream().map(document -> arguments(document, types));
    }

    private List<ReadResult> documents(ExtensionContext context) throws IOException {
        if (resources.isEmpty() && files.isEmpty()) {
            throw new IllegalArgumentException("@ReportSource names no document");
        }
        DocumentFinder finder =
                new DocumentFinder(context.getRequiredTestClass().getClassLoader());
        List<ReadResult> documents = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Map.Entry<String, byte[]> document : finder.find(resources, files).entrySet()) {
            try {
                documents.add(Gouji.read(document.getKey(), document.getValue()));
            } catch (UnreadableDocumentException e) {
                unreadable.add(e.getMessage());
            }
        }
        if (!unreadable.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", unreadable));
        }
        return documents;
    }

    /** Parameters behind those of documents are for other extensions. */
    private static List<Class<?>> types(ParameterDeclarations parameters) {
        List<Class<?>> types = parameters.getAll().stream()
                .<Class<?>>map(ParameterDeclaration::getParameterType)
                .toList();
        List<Class<?>> own = types.stream().takeWhile(DOCUMENTS::contains).toList();
        if (own.isEmpty()) {
            throw new IllegalArgumentException("@ReportSource gives an AnnualReport, a ReadResult or a CheckResult"
                    + (types.isEmpty() ? "" : ", but no " + types.get(0).getName()));
        }
        return own;
    }

    private static Arguments arguments(ReadResult document, List<Class<?>> types) {
        Object[] values = types.stream().map(type -> value(document, type)).toArray();
        return Arguments.argumentSet(name(document), values);
    }

    private static Object value(ReadResult document, Class<?> type) {
        if (type == AnnualReport.class) {
            return document.report();
        }
        return type == ReadResult.class ? document : Gouji.check(document);
    }

    private static String name(ReadResult document) {
        AnnualReport report = document.report();
        return report.agency() == null || report.year() == null
                ? document.source()
                : report.agency() + " " + report.year();
    }
}
