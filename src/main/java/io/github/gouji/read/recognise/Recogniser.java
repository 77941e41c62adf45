// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.lexicon.Lexicon;
import io.github.gouji.read.narrative.Chapters;
import io.github.gouji.read.narrative.OlderForm;
import io.github.gouji.read.narrative.TitleBlock;
import io.github.gouji.read.place.Draft;
import io.github.gouji.read.place.TableReader;
import io.github.gouji.read.text.Line;
import io.github.gouji.read.zone.Instance;
import io.github.gouji.read.zone.ShapedZone;
import io.github.gouji.read.zone.Zones;
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
        document.problems().forEach(recogniser.draft::note);
        return recogniser.read(source, document.title());
    }

    private ReadResult read(String source, String title) throws UnreadableDocumentException {
        TitleBlock titleBlock = new TitleBlock(lines, chapters, title, source);
        Integer year = titleBlock.year(draft::note);
        String agency = titleBlock.agency(draft::note);
        Edition expected =
                year == null ? Edition.latest() : Edition.prescribedFor(year).orElse(Edition.latest());
        List<ShapedZone> zones = Zones.in(lines, chapters, lexicon);
        int nextReport = zones.isEmpty()
                ? lines.size()
                : TitleBlock.nextReport(
                        lines,
                        year,
                        agency,
                        Math.min(zones.get(0).zone().first().at(), chapters.beginOfLast()),
                        zones.get(zones.size() - 1).zone().first().at());
        Candidates candidates = new Candidates(zones, chapters, year, nextReport);
        for (FormTable table : FormTable.values()) {
            Instance own = candidates.own(table);
            if (own != null) {
                tables.put(table, own);
                read(own, own.edition(expected));
            }
        }
        Instance proactive = tables.get(FormTable.PROACTIVE);
        if (proactive != null) {
            UnitsAround.tell(lines, proactive, draft);
        }
        new ProactiveInText(lines, chapters, lexicon, draft).read(editions, expected);
        candidates.tellOthers(draft);
        UnreadTables.tell(lines, lexicon, editions.keySet(), draft);
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
                chapters.narrative(firstLine(), lastLine(FormTable.DISPUTES), draft::note),
                ofProactive == null ? null : Proactive.ofFigures(ofProactive, draft::figure),
                ofRequests == null ? null : Requests.ofFigures(ofRequests, draft::figure),
                ofDisputes == null ? null : Disputes.ofFigures(ofDisputes, draft::figure));
        return draft.result(source, report);
    }

    private void read(Instance table, Edition edition) {
        int before = draft.size();
        new TableReader(table, edition, draft).read(lexicon);
        if (draft.size() > before) {
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
