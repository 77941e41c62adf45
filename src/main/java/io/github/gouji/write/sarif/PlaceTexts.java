// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.sarif;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where something is: the file, the lines of it as far as it has lines, and the cell of the form. */
final class PlaceTexts {

    private final Map<String, Object> artifact;
    private final Form form;
    private final Locale locale;

    PlaceTexts(Map<String, Object> artifact, Form form, Locale locale) {
        this.artifact = artifact;
        this.form = form;
        this.locale = locale;
    }

    Map<String, Object> artifact() {
        return artifact;
    }

    /** Returns the file as a whole. */
    Map<String, Object> file() {
        return new Properties().with("physicalLocation", physical(null, 0)).map();
    }

    /** Returns a place that is no cell of the form. */
    Map<String, Object> at(@Nullable SourceLocation location) {
        Properties place = new Properties().with("physicalLocation", physical(location, 0));
        return withWords(place, location).map();
    }

    /**
     * Returns a cell of the form.
     *
     * @param value the figure that stands there, as the document writes it
     */
    Map<String, Object> of(Cell cell, @Nullable SourceLocation location, @Nullable Number value, @Nullable Integer id) {
        Wording label = cell.label(form.edition(cell.table()));
        Map<String, Object> logical = new Properties()
                .with("name", label.in(locale))
                .with("fullyQualifiedName", cell.id())
                .with("kind", "value")
                .map();
        Properties place = new Properties()
                .with("id", id)
                .with(
                        "physicalLocation",
                        physical(
                                location,
                                value instanceof Long ? value.toString().length() : 0))
                .with("logicalLocations", List.of(logical));
        if (id != null) {
            place.with("message", Properties.text(label.in(locale)));
        }
        return withWords(place, location).map();
    }

    private Properties withWords(Properties place, @Nullable SourceLocation location) {
        if (location == null) {
            return place;
        }
        Properties more = new Properties().with("place", location.wording().in(locale));
        if (location instanceof SourceLocation.OnPage on) {
            more.with("page", on.page()).with("rectangle", List.of(on.x(), on.y(), on.width(), on.height()));
        } else if (location instanceof SourceLocation.InSheet in) {
            more.with("sheet", in.sheet()).with("reference", in.reference());
        }
        return place.with("properties", more);
    }

    private Map<String, Object> physical(@Nullable SourceLocation location, int length) {
        return new Properties()
                .with("artifactLocation", artifact)
                .with("region", region(location, length))
                .map();
    }

    /** A file without lines is named by the beginning of it: tools ask for all four numbers. */
    static Map<String, Object> region(@Nullable SourceLocation location, int length) {
        int line = 1;
        int column = 1;
        int end = 1;
        if (location instanceof SourceLocation.InText in) {
            line = in.line();
            Integer first = in.column();
            column = first == null ? 1 : first;
            end = first == null ? 1 : first + length;
        } else if (location instanceof SourceLocation.InTable in) {
            Integer known = in.line();
            Integer first = in.column();
            line = known == null ? 1 : known;
            column = known == null || first == null ? 1 : first;
            end = known == null || first == null ? 1 : first + length;
        }
        return new Properties()
                .with("startLine", line)
                .with("startColumn", column)
                .with("endLine", line)
                .with("endColumn", end)
                .map();
    }
}
