// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Skipped;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
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
public final class TextReport implements ResultFormat {

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
        Summary summary = new Summary();
        documents.forEach(document -> summary.add(Digest.of(document)));
        return all(documents) + (documents.size() > 1 ? "\n" + lines(List.of(summary.counts())) : "");
    }

    /** Returns "". */
    @Override
    public String head() {
        return "";
    }

    @Override
    public Part part(CheckedDocument document) {
        Page page = new Page();
        new DocumentText(settings, page).write(requireNonNull(document, "document"));
        return new Part(page.toString(), document instanceof Skipped);
    }

    /** Returns a blank line, but none between two files that were not to be read. */
    @Override
    public String between(@Nullable Part before, Part next) {
        requireNonNull(next, "next");
        return before == null || (before.skipped() && next.skipped()) ? "" : "\n";
    }

    /** Returns "". */
    @Override
    public String end(@Nullable Part last) {
        return "";
    }

    /** Returns sentences, such as those of a {@link Summary}, one after the other on lines of their own. */
    public String lines(List<Wording> sentences) {
        Page page = new Page();
        sentences.forEach(sentence -> page.wrapped(0, 2, settings.say(sentence)));
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
