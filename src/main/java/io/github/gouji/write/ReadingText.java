// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadProblem.Kind;
import io.github.gouji.read.ReadResult;
import io.github.gouji.report.Wording;
import io.github.gouji.write.layout.DisplayWidth;
import io.github.gouji.write.layout.Page;
import java.util.ArrayList;
import java.util.List;

/** What there is to know about reading a document: what was lost, and how. */
final class ReadingText {

    private static final int INDENT = 4;

    private final ReadResult document;
    private final TextSettings settings;

    ReadingText(ReadResult document, TextSettings settings) {
        this.document = document;
        this.settings = settings;
    }

    /** Returns how much was not read, for a document that was not read completely. */
    String loss() {
        List<Wording> lost = new ArrayList<>();
        int cells = document.unread().size();
        if (cells > 0) {
            lost.add(new Wording(cells + " 格没有读到", cells + (cells == 1 ? " cell was" : " cells were") + " not read"));
        }
        long places = count(Kind.NOT_PLACED);
        if (places > 0) {
            lost.add(new Wording(
                    places + " 处内容未能归位", places + (places == 1 ? " passage was" : " passages were") + " not placed"));
        }
        if (lost.isEmpty()) {
            long missing = count(Kind.NOT_FOUND);
            lost.add(new Wording(
                    missing + " 处内容没有找到", missing + (missing == 1 ? " thing was" : " things were") + " not found"));
        }
        return settings.in("没有读全：", "Not read completely: ")
                + String.join(
                        settings.in("，", ", "), lost.stream().map(settings::say).toList())
                + settings.in("。它们填得对不对，没有判断。", ". No finding speaks of whether they are right.");
    }

    private long count(Kind kind) {
        return document.problems().stream()
                .filter(problem -> problem.kind() == kind)
                .count();
    }

    void write(Page page) {
        List<ReadProblem> notes = ReadingNotes.of(document);
        if (notes.isEmpty()) {
            return;
        }
        page.blankLine();
        page.line(2, settings.paint(Style.BOLD, settings.in("读取说明", "On reading")));
        int kinds = notes.stream()
                .mapToInt(note -> DisplayWidth.of(label(note.kind())))
                .max()
                .orElse(0);
        for (ReadProblem note : notes) {
            String kind = DisplayWidth.pad(label(note.kind()), kinds);
            String line = TextSettings.append(kind, settings.say(note.message()));
            page.wrapped(
                    INDENT,
                    INDENT + kinds + TextSettings.GAP.length(),
                    TextSettings.append(line, settings.place(note.location())));
        }
    }

    private String label(Kind kind) {
        return switch (kind) {
            case INTERPRETED -> settings.in("已作解释", "interpreted");
            case INFERRED -> settings.paint(Style.YELLOW, settings.in("推断所得", "inferred"));
            case NOT_FOUND -> settings.paint(Style.YELLOW, settings.in("没有找到", "not found"));
            case NOT_PLACED -> settings.paint(Style.YELLOW, settings.in("未能归位", "not placed"));
        };
    }
}
