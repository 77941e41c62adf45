// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import io.github.gouji.note.Note;
import io.github.gouji.note.NoteWriter;
import io.github.gouji.note.Notes;
import io.github.gouji.read.SourceLocation.OnPage;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/**
 * Highlights the cells of PDF documents. The notes are appended, so that the document stays at the beginning of the copy
 * as it was, and a signature on it stays valid: viewers say that notes were added behind it. A document that was certified
 * against notes, or whose owner does not permit them, is refused. Thread-safe.
 */
public final class PdfNotes implements NoteWriter {

    /** The side of the sign of a note. */
    private static final float SIGN = 20;

    private static final float MARGIN = 12;

    private static final int SIGN_COLOUR = 0xF2C94C;

    /** Creates a writer. */
    public PdfNotes() {}

    @Override
    public byte[] write(byte[] content, Notes notes) throws UnreadableDocumentException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            Protection.check(pdf);
            pdf.setDocumentId(notes.date().toEpochMilli());
            addSummary(pdf, notes);
            for (Note note : notes.notes()) {
                if (note.location() instanceof OnPage at && at.page() <= pdf.getNumberOfPages()) {
                    add(pdf.getPage(at.page() - 1), highlight(pdf, note, at), note.text(), notes);
                }
            }
            ByteArrayOutputStream annotated = new ByteArrayOutputStream(content.length + (1 << 14));
            pdf.saveIncremental(annotated);
            return annotated.toByteArray();
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | NoninvertibleTransformException | RuntimeException e) {
            UnreadableDocumentException failure = new UnreadableDocumentException(
                    new Wording("这份 PDF 文档不能加批注", "notes cannot be put into this PDF document"));
            failure.initCause(e);
            throw failure;
        }
    }

    /** Puts the summary into the upper left corner of the first page. */
    private static void addSummary(PDDocument pdf, Notes notes) throws IOException, NoninvertibleTransformException {
        PDPage page = pdf.getPage(0);
        PDAnnotationText sign = new PDAnnotationText();
        sign.setName(PDAnnotationText.NAME_NOTE);
        sign.setRectangle(rectangle(corners(page, MARGIN, MARGIN, SIGN, SIGN)));
        sign.setColor(Highlight.colour(SIGN_COLOUR));
        sign.constructAppearances(pdf);
        add(page, sign, String.join("\n", notes.summary()), notes);
    }

    private static PDAnnotationHighlight highlight(PDDocument pdf, Note note, OnPage at)
            throws IOException, NoninvertibleTransformException {
        float[] corners = corners(pdf.getPage(at.page() - 1), at.x(), at.y(), at.width(), at.height());
        return Highlight.of(pdf, rectangle(corners), corners, note.emphasis());
    }

    private static void add(PDPage page, PDAnnotationMarkup mark, String text, Notes notes) throws IOException {
        Calendar date = GregorianCalendar.from(
                notes.date().atZone(TimeZone.getTimeZone("UTC").toZoneId()));
        mark.setTitlePopup(Notes.AUTHOR);
        mark.setContents(text);
        mark.setCreationDate(date);
        mark.setModifiedDate(date);
        mark.setPrinted(true);
        List<PDAnnotation> all = page.getAnnotations();
        all.add(mark);
        page.setAnnotations(all);
        page.getCOSObject().setNeedToBeUpdated(true);
        mark.getCOSObject().setNeedToBeUpdated(true);
        if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray array) {
            array.setNeedToBeUpdated(true);
        }
    }

    /** Returns the upper corners and the lower ones of a rectangle of the page as it is shown, left before right. */
    private static float[] corners(PDPage page, double x, double y, double width, double height)
            throws NoninvertibleTransformException {
        AffineTransform shown = ShownPage.toPage(page).createInverse();
        float[] corners = new float[8];
        double[] upright = {x, y, x + width, y, x, y + height, x + width, y + height};
        shown.transform(upright, 0, corners, 0, 4);
        return corners;
    }

    private static PDRectangle rectangle(float[] corners) {
        float left = Float.MAX_VALUE;
        float bottom = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float top = -Float.MAX_VALUE;
        for (int i = 0; i < corners.length; i += 2) {
            left = Math.min(left, corners[i]);
            right = Math.max(right, corners[i]);
            bottom = Math.min(bottom, corners[i + 1]);
            top = Math.max(top, corners[i + 1]);
        }
        return new PDRectangle(left, bottom, right - left, top - bottom);
    }
}
