// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.write.CheckedDocument.Skipped;
import io.github.gouji.write.layout.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Findings as text for people: document by document, problem by problem. No line is wider than 100 columns, a full-width
 * character taking two, but for names that a document gives itself and for single words. Immutable.
 *
 * <pre>{@code
 * String text = TextReport.in(Locale.CHINESE).write(List.of(CheckedDocument.of("report.html", result)));
 * }</pre>
 */
public final class TextReport {

    private final TextSettings settings;

    private TextReport(TextSettings settings) {
        this.settings = settings;
    }

    /** Returns plain text in Chinese for a Chinese locale, and in English for any other. */
    public static TextReport in(Locale locale) {
        return new TextReport(new TextSettings(requireNonNull(locale, "locale"), false, false));
    }

    /** Returns the same, coloured with ANSI escape sequences or not. */
    public TextReport withColour(boolean colour) {
        return new TextReport(new TextSettings(settings.locale(), colour, settings.ids()));
    }

    /**
     * Returns the same, naming cells and the places of rules by their ids, such as
     * {@code requests.outcomes.total.naturalPersons}, instead of their labels, or not.
     */
    public TextReport withIds(boolean ids) {
        return new TextReport(new TextSettings(settings.locale(), settings.colour(), ids));
    }

    /** Returns the findings on the documents, one line feed after each line. */
    public String write(List<CheckedDocument> documents) {
        Page page = new Page();
        DocumentText writer = new DocumentText(settings, page);
        CheckedDocument before = null;
        for (CheckedDocument document : documents) {
            if (before != null && !(before instanceof Skipped && document instanceof Skipped)) {
                page.blankLine();
            }
            writer.write(document);
            before = document;
        }
        if (documents.size() > 1) {
            page.blankLine();
            page.wrapped(0, 2, SummaryText.of(documents, settings));
        }
        return page.toString();
    }

    /**
     * Returns what there is to know about the reading of a document, each sentence with its place, and the cells whose
     * text is not a number. The lines are not wrapped.
     */
    public List<String> notesOnReading(ReadResult document) {
        List<String> notes = new ArrayList<>();
        ReadingNotes.of(document).forEach(note -> notes.add(note(note.message(), note.location())));
        Form form = Form.of(document.report());
        document.unread().forEach((cell, text) -> {
            if (!text.isEmpty()) {
                notes.add(
                        note(notANumber(cell, text, form), document.locations().get(cell)));
            }
        });
        return notes;
    }

    private static Wording notANumber(Cell cell, String text, Form form) {
        Wording label = cell.label(form.edition(cell.table()));
        return new Wording(
                label.zh() + " 的内容“" + text + "”不是数字", label.en() + " holds \"" + text + "\", which is not a number");
    }

    private String note(Wording message, @Nullable SourceLocation location) {
        return TextSettings.append(settings.say(message), settings.place(location));
    }
}
