// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.sarif;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.FindingGroup;
import io.github.gouji.diagnosis.Correction;
import io.github.gouji.diagnosis.Explanation;
import io.github.gouji.diagnosis.Problem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the problems of a group may be mended: in words, and as replacements of text where the document tells where. */
final class Fixes {

    private final Set<Cell> suspected;
    private final String wording;
    private final List<Object> list;

    private Fixes(Set<Cell> suspected, String wording, List<Object> list) {
        this.suspected = suspected;
        this.wording = wording;
        this.list = list;
    }

    static Fixes of(FindingGroup group, CheckResult result, PlaceTexts places, Locale locale) {
        List<Correction> corrections = group.problems().stream()
                .flatMap(problem -> problem.leading().stream())
                .flatMap(leading -> leading.corrections().stream())
                .toList();
        String wording = group.problems().stream()
                .map(problem -> problem.wording().in(locale))
                .collect(Collectors.joining(" "));
        List<Object> list = new ArrayList<>();
        if (group.problems().stream().allMatch(problem -> problem.leading().isPresent())) {
            Object fix = fix(group, corrections, result, places, locale);
            if (fix != null) {
                list.add(fix);
            }
        }
        Set<Cell> suspected = corrections.stream().map(Correction::cell).collect(Collectors.toCollection(HashSet::new));
        return new Fixes(suspected, wording, list);
    }

    /** Returns one change that mends all, if it is known what stands where and what is to stand there. */
    private static @Nullable Object fix(
            FindingGroup group, List<Correction> corrections, CheckResult result, PlaceTexts places, Locale locale) {
        List<Object> replacements = new ArrayList<>();
        for (Correction correction : corrections) {
            SourceLocation location = result.document().locations().get(correction.cell());
            if (!isExact(location, result)
                    || !(correction.reported() instanceof Long reported)
                    || !correction.isForced()) {
                return null;
            }
            replacements.add(new Properties()
                    .with(
                            "deletedRegion",
                            PlaceTexts.region(location, reported.toString().length()))
                    .with(
                            "insertedContent",
                            Properties.text(correction.expected().toString()))
                    .map());
        }
        if (replacements.isEmpty()) {
            return null;
        }
        String description = group.problems().stream()
                .map(Problem::leading)
                .flatMap(leading -> leading.stream())
                .map(Explanation::wording)
                .map(words -> words.in(locale))
                .collect(Collectors.joining("; "));
        Map<String, Object> change = new Properties()
                .with("artifactLocation", places.artifact())
                .with("replacements", replacements)
                .map();
        return new Properties()
                .with("description", Properties.text(description))
                .with("artifactChanges", List.of(change))
                .map();
    }

    /** Tells whether the figure has a place in the text to itself. */
    private static boolean isExact(@Nullable SourceLocation location, CheckResult result) {
        if (location instanceof SourceLocation.InTable in) {
            return in.line() != null
                    && in.column() != null
                    && Collections.frequency(result.document().locations().values(), in) == 1;
        }
        return location instanceof SourceLocation.InText in && in.column() != null;
    }

    String wording() {
        return wording;
    }

    List<Object> list() {
        return list;
    }

    /** A reader is led to what is most likely wrong; the others keep their order. */
    List<Finding.Figure> suspectedFirst(List<Finding.Figure> figures) {
        return figures.stream()
                .sorted(Comparator.comparing(figure -> !suspected.contains(figure.cell())))
                .toList();
    }
}
