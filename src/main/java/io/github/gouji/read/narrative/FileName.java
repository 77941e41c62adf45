// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.narrative;

import io.github.gouji.read.text.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name of a document's file, as a last resort. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** Returns what the last part of the path says; {@code null} if it says nothing. */
    static @Nullable Clue clue(String source) {
        int begin = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1;
        int dot = source.lastIndexOf('.');
        String name = source.substring(begin, dot > begin ? dot : source.length());
        if (name.isEmpty() || name.length() > LONGEST) {
            return null;
        }
        String text = Labels.normalise(name);
        TitleLine title = TitleLine.of(text);
        if (title != null && !title.isBare()) {
            return new Clue(ClueSource.FILE_NAME, title.year(), title.agency(), name, null);
        }
        List<Years.Mention> years = Years.ofTitle(text);
        Integer year = Years.only(years);
        String rest = year == null ? text : text.substring(0, years.get(0).start());
        String agency = BodyName.strict(rest);
        return year == null && agency == null ? null : new Clue(ClueSource.FILE_NAME, year, agency, name, null);
    }
}
