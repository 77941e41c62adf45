package io.github.gouji.read;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Narrative;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.Requests;
import io.github.gouji.report.Wording;
import java.util.List;

/** Finds the form in the paragraphs and tables of a document: by its labels, never by position alone. */
public final class Recogniser {

    private Recogniser() {}

    /**
     * Reads a report.
     *
     * @param source the name of the document, for messages
     * @param blocks the document in reading order
     * @throws UnreadableDocumentException if no table of the form is in it
     */
    public static ReadResult recognise(String source, List<Block> blocks) throws UnreadableDocumentException {
        return recognise(source, blocks, "");
    }

    /**
     * Reads a report that carries a title beside its text.
     *
     * @param source the name of the document, for messages
     * @param blocks the document in reading order
     * @param title the title, for the year and the agency if the text itself has none; "" if there is none
     * @throws UnreadableDocumentException if no table of the form is in it
     */
    public static ReadResult recognise(String source, List<Block> blocks, String title)
            throws UnreadableDocumentException {
        List<Line> lines = Line.of(blocks);
        Draft draft = new Draft();
        RequestTable requests = new RequestTable(lines);
        Edition ofRequests = requests.readInto(draft);
        DisputeTable disputes = new DisputeTable(lines);
        boolean hasDisputes = disputes.readInto(draft);
        int end = ofRequests != null ? requests.firstLine() : hasDisputes ? disputes.firstLine() : lines.size();
        ProactiveTable proactive = new ProactiveTable(lines, end);
        Edition ofProactive = proactive.readInto(draft);
        if (ofRequests == null && !hasDisputes && ofProactive == null) {
            throw new UnreadableDocumentException(new Wording(
                    "文中没有找到年度报告格式的任何一张表（二、三、四）",
                    "none of the tables 二, 三 and 四 of the annual report was found in the document"));
        }
        int tablesBegin = ofProactive != null ? proactive.firstLine() : end;
        Chapters chapters = new Chapters(lines, tablesBegin, disputes.lastLine(), title);
        Narrative narrative = chapters.narrative(draft);
        AnnualReport report = new AnnualReport(
                chapters.year(draft),
                chapters.agency(),
                narrative,
                ofProactive == null ? null : Proactive.from(ofProactive, draft.figures::get),
                ofRequests == null ? null : Requests.from(ofRequests, draft.figures::get),
                hasDisputes ? Disputes.from(draft.figures::get) : null);
        return new ReadResult(source, report, draft.locations, draft.unreadable, draft.problems);
    }
}
