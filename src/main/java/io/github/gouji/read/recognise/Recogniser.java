// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.recognise;

import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Document;
import io.github.gouji.read.narrative.Chapters;
import io.github.gouji.read.narrative.TitleBlock;
import io.github.gouji.read.text.Line;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import io.github.gouji.report.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the form in the paragraphs and tables of a document: by its labels, never by position alone. */
public final class Recogniser {

    private Recogniser() {}

    /**
     * Reads a report.
     *
     * @param source the name of the document, for messages
     * @param document what a format made of it
     * @throws UnreadableDocumentException if no table of the form is in it
     */
    public static ReadResult recognise(String source, Document document) throws UnreadableDocumentException {
        List<Line> lines = Line.of(document.blocks());
        Draft draft = new Draft();
        Chapters chapters = new Chapters(lines);
        TitleBlock titleBlock = new TitleBlock(lines, document.title());
        Integer year = titleBlock.year(draft.problems::add);
        Edition expected =
                year == null ? Edition.latest() : Edition.prescribedFor(year).orElse(Edition.latest());
        RequestTable requests = new RequestTable(lines, expected);
        Edition ofRequests = requests.readInto(draft);
        DisputeTable disputes = new DisputeTable(lines, expected);
        Edition ofDisputes = disputes.readInto(draft);
        int end = ofRequests != null ? requests.firstLine() : ofDisputes != null ? disputes.firstLine() : lines.size();
        ProactiveTable proactive = new ProactiveTable(lines, end, expected);
        Edition ofProactive = proactive.readInto(draft);
        if (ofRequests == null && ofDisputes == null && ofProactive == null) {
            throw new UnreadableDocumentException(new Wording(
                    "文中没有找到年度报告格式的任何一张表（二、三、四）",
                    "none of the tables 二, 三 and 四 of the annual report was found in the document"));
        }
        int tablesBegin = ofProactive != null ? proactive.firstLine() : end;
        AnnualReport report = new AnnualReport(
                year,
                titleBlock.agency(),
                chapters.narrative(tablesBegin, disputes.lastLine(), draft.problems::add),
                ofProactive == null ? null : Proactive.ofFigures(ofProactive, draft.figures::get),
                ofRequests == null ? null : Requests.ofFigures(ofRequests, draft.figures::get),
                ofDisputes == null ? null : Disputes.ofFigures(ofDisputes, draft.figures::get));
        Leftovers leftovers = new Leftovers(lines, draft);
        leftovers.noteRows(requests.firstLine(), requests.lastLine());
        Line other = leftovers.wholeTable();
        noteLosses(FormTable.PROACTIVE, ofProactive, proactive.trace(), other, chapters, expected, draft);
        noteLosses(FormTable.REQUESTS, ofRequests, requests.trace(), other, chapters, expected, draft);
        noteLosses(FormTable.DISPUTES, ofDisputes, disputes.trace(), other, chapters, expected, draft);
        return new ReadResult(source, report, draft.locations, draft.unread, draft.problems);
    }

    /**
     * Notes what of a table was not read: some cells, or all of them if the table seems to be there.
     *
     * @param edition the edition that was read; {@code null} if the table was not recognised
     * @param trace where the table begins, or seems to stand; {@code null} if nothing looks like it
     * @param other a table of figures that is none that was recognised, and so may be this one; {@code null} if there is none
     */
    private static void noteLosses(
            FormTable table,
            @Nullable Edition edition,
            @Nullable Line trace,
            @Nullable Line other,
            Chapters chapters,
            Edition expected,
            Draft draft) {
        if (edition != null && trace != null) {
            MissingCells.note(table, edition, trace.location(), draft);
            return;
        }
        Line place = trace != null ? trace : chapters.headingOfFigures(table);
        if (!draft.isSeen(table)) {
            if (place != null) {
                noteTable(
                        "这里应是“" + table.label().zh() + "”，但没有认出"
                                + table.shortLabel().zh() + "的数字",
                        table.label().en() + ", seems to stand here, but no figures of "
                                + table.shortLabel().en() + " were recognised in it",
                        place,
                        draft);
            } else if (other != null) {
                noteTable(
                        "没有找到" + table.shortLabel().zh() + "，这里的表格没有认出，可能就是它",
                        table.shortLabel().en() + " was not found; the table here was not recognised and may be it",
                        other,
                        draft);
            }
        }
        if (place != null || other != null || draft.isSeen(table)) {
            draft.noteUnread(table, expected);
        }
    }

    private static void noteTable(String zh, String en, Line place, Draft draft) {
        draft.note(ReadProblem.Kind.NOT_FOUND, zh, en, place.location());
    }
}
