// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.narrative.Chapters;
import io.github.gouji.read.narrative.OlderForm;
import io.github.gouji.read.narrative.TitleBlock;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import io.github.gouji.report.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the form in the paragraphs and tables of a document: by its labels, never by position alone. */
public final class Recogniser {

    private final List<Line> lines;
    private final Chapters chapters;
    private final Lexicon lexicon = new Lexicon();
    private final Draft draft = new Draft();
    private final Map<FormTable, Instance> tables = new EnumMap<>(FormTable.class);
    private final Map<FormTable, Edition> editions = new EnumMap<>(FormTable.class);

    private Recogniser(List<Line> lines) {
        this.lines = lines;
        this.chapters = new Chapters(lines);
    }

    /**
     * Reads a report.
     *
     * @param source the name of the document, for messages
     * @param document what a format made of it
     * @throws UnreadableDocumentException if no table of the form is in it
     */
    public static ReadResult recognise(String source, Document document) throws UnreadableDocumentException {
        Recogniser recogniser = new Recogniser(Line.of(document.blocks()));
        recogniser.draft.problems.addAll(document.problems());
        return recogniser.read(source, document.title());
    }

    private ReadResult read(String source, String title) throws UnreadableDocumentException {
        TitleBlock titleBlock = new TitleBlock(lines, chapters, title, source);
        Integer year = titleBlock.year(draft.problems::add);
        String agency = titleBlock.agency(draft.problems::add);
        Edition expected =
                year == null ? Edition.latest() : Edition.prescribedFor(year).orElse(Edition.latest());
        List<ShapedZone> zones = Shapes.in(lines, chapters, lexicon);
        int nextReport = zones.isEmpty()
                ? lines.size()
                : TitleBlock.nextReport(
                        lines,
                        zones.get(0).zone().first().at(),
                        zones.get(zones.size() - 1).zone().first().at());
        Candidates candidates = new Candidates(zones, chapters, year, nextReport);
        for (FormTable table : FormTable.values()) {
            Instance own = candidates.own(table);
            if (own != null) {
                tables.put(table, own);
                read(own, own.edition(expected));
            }
        }
        new Inline(lines, chapters, lexicon, draft).read(editions, expected);
        candidates.tellOthers(draft);
        if (editions.isEmpty() && !draft.isSeen()) {
            throw none();
        }
        new Losses(lines, chapters, lexicon, draft).tell(editions, tables, candidates, expected);
        Edition ofProactive = editions.get(FormTable.PROACTIVE);
        Edition ofRequests = editions.get(FormTable.REQUESTS);
        Edition ofDisputes = editions.get(FormTable.DISPUTES);
        AnnualReport report = new AnnualReport(
                year,
                agency,
                chapters.narrative(firstLine(), lastLine(FormTable.DISPUTES), draft.problems::add),
                ofProactive == null ? null : Proactive.ofFigures(ofProactive, draft.figures::get),
                ofRequests == null ? null : Requests.ofFigures(ofRequests, draft.figures::get),
                ofDisputes == null ? null : Disputes.ofFigures(ofDisputes, draft.figures::get));
        return new ReadResult(source, report, draft.locations, draft.unread, draft.problems);
    }

    private void read(Instance table, Edition edition) {
        int before = draft.locations.size();
        new TableReader(table, edition, draft).read(lexicon);
        if (draft.locations.size() > before) {
            editions.put(table.table(), edition);
        }
    }

    private UnreadableDocumentException none() {
        if (OlderForm.isIn(lines)) {
            return UnreadableDocumentException.withoutReport(OlderForm.wording());
        }
        return UnreadableDocumentException.withoutReport(new Wording(
                "文中没有找到年度报告格式的任何一张表（二、三、四）",
                "none of the tables 二, 三 and 四 of the annual report was found in the document"));
    }

    /** Returns the first line of the tables; the number of lines if there are none. */
    private int firstLine() {
        return tables.values().stream()
                .mapToInt(table -> table.zones().get(0).zone().first().at())
                .min()
                .orElse(lines.size());
    }

    private int lastLine(FormTable table) {
        Instance instance = tables.get(table);
        if (instance == null) {
            return -1;
        }
        List<Line> body =
                instance.zones().get(instance.zones().size() - 1).zone().body();
        return body.isEmpty() ? -1 : body.get(body.size() - 1).at();
    }
}
