// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.mark.Box;
import io.github.gouji.read.mark.Budget;
import io.github.gouji.read.mark.Direction;
import io.github.gouji.read.mark.PageCanvas;
import io.github.gouji.read.mark.PageContent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.zip.DataFormatException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Draws a page of a PDF document onto a canvas. Not thread-safe. */
final class PdfPage extends PDFGraphicsStreamEngine {

    private static final int MAX_FORMS = 40;

    private final AffineTransform toPage;
    private final PageCanvas canvas;
    private final Budget budget;
    private final Layers layers;
    private final ContentStreams streams;
    private final Point2D.Double current = new Point2D.Double();
    private int forms;
    private MarkedParts parts = new MarkedParts();
    private boolean invisible;
    private boolean damaged;
    private @Nullable PDFont font;

    /**
     * Draws a page.
     *
     * @param number the page, from 1
     * @param layers its layers; what is of one that is off is not drawn
     * @param streams tells which streams are whole
     * @param stale whether the looks of form fields are older than their values
     */
    PdfPage(PDPage page, int number, Layers layers, ContentStreams streams, boolean stale, Budget budget)
            throws IOException {
        super(page);
        this.budget = budget;
        this.layers = layers;
        this.streams = streams;
        this.damaged = !streams.areWhole(page);
        this.toPage = ShownPage.toPage(page);
        this.canvas = ShownPage.canvas(page, number, budget);
        draw(page);
        for (FormField field : FormField.in(page.getAnnotations(), layers)) {
            if (field.hasLook() && !stale) {
                damaged |= !field.isLookWhole(streams);
                showAnnotation(field.annotation());
            } else {
                field.type(canvas, toPage);
            }
        }
    }

    /** Draws the page up to where it is damaged. */
    private void draw(PDPage page) throws UnreadableDocumentException {
        try {
            processPage(page);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException e) {
            damaged = true;
        }
    }

    /** Tells whether something of the page could not be read. */
    boolean isDamaged() {
        return damaged;
    }

    /** Tells whether there is text that only the machine sees. */
    boolean hasInvisibleText() {
        return invisible;
    }

    PageContent content() throws IOException {
        return canvas.content();
    }

    boolean hasImages() {
        return canvas.hasImages();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        if (operator.getName().equals(OperatorName.DRAW_OBJECT)) {
            drawObject(operator, operands);
        } else {
            super.processOperator(operator, operands);
        }
    }

    /** Ends the work where a limit is exceeded; the library would go on behind a form that fails. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof UnreadableDocumentException) {
            throw e;
        }
        damaged |= e instanceof MissingOperandException
                || operator.getName().equals(OperatorName.DRAW_OBJECT)
                || e.getCause() instanceof DataFormatException;
        super.operatorException(operator, operands, e);
    }

    /** Draws a form, and of an image its place alone, so that it is never unpacked. */
    private void drawObject(Operator operator, List<COSBase> operands) throws IOException {
        PDResources resources = getResources();
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || resources == null) {
            return;
        }
        COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        boolean isStream = objects != null && objects.getDictionaryObject(name) instanceof COSStream;
        if (isStream && layers.isOff(objects.getCOSStream(name).getItem(COSName.OC))) {
            return;
        }
        if (resources.isImageXObject(name)) {
            image();
        } else if (forms < MAX_FORMS) {
            damaged |= isStream && !streams.isWholeForm(objects.getCOSStream(name));
            forms++;
            MarkedParts outside = parts;
            parts = outside.inside();
            try {
                super.processOperator(operator, operands);
            } finally {
                forms--;
                parts = outside;
            }
        }
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        parts.begin(COSName.OC.equals(tag) && layers.isOff(properties));
    }

    @Override
    public void endMarkedContentSequence() {
        parts.end();
    }

    private void image() {
        if (!parts.areOff()) {
            Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
            Point2D a = shown(matrix.getTranslateX(), matrix.getTranslateY());
            Point2D b = shown(
                    matrix.getTranslateX() + matrix.getScaleX() + matrix.getShearX(),
                    matrix.getTranslateY() + matrix.getScaleY() + matrix.getShearY());
            canvas.image(new Box(
                    Math.min(a.getX(), b.getX()),
                    Math.min(a.getY(), b.getY()),
                    Math.abs(a.getX() - b.getX()),
                    Math.abs(a.getY() - b.getY())));
        }
    }

    private Point2D shown(double x, double y) {
        return toPage.transform(new Point2D.Double(x, y), null);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (!font.equals(this.font)) {
            this.font = font;
            damaged |= !streams.isWhole(font.getCOSObject().getCOSStream(COSName.TO_UNICODE));
        }
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        invisible |= mode == RenderingMode.NEITHER;
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP || parts.areOff()) {
            return;
        }
        double[] vectors = {matrix.getScaleX(), matrix.getShearY(), matrix.getShearX(), matrix.getScaleY()};
        toPage.deltaTransform(vectors, 0, vectors, 0, 2);
        Direction direction = Direction.of(vectors[0], vectors[1]);
        if (direction == null) {
            return;
        }
        boolean vertical = font.isVertical();
        double along = Math.hypot(vectors[0], vectors[1]);
        double size = Math.hypot(vectors[2], vectors[3]) * Fonts.unit(font);
        double advance = vertical ? along : displacement.getX() * along;
        Point2D foot = shown(matrix.getTranslateX(), matrix.getTranslateY());
        boolean white = mode.isFill() && Paint.isWhite(state.getNonStrokingColor());
        canvas.glyph(Fonts.text(font, code), foot.getX(), foot.getY(), advance, size, direction, vertical, white);
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) throws IOException {
        moveTo((float) a.getX(), (float) a.getY());
        lineTo((float) b.getX(), (float) b.getY());
        lineTo((float) c.getX(), (float) c.getY());
        lineTo((float) d.getX(), (float) d.getY());
        closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        image();
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void moveTo(float x, float y) throws IOException {
        current.setLocation(x, y);
        Point2D point = shown(x, y);
        canvas.moveTo(point.getX(), point.getY());
    }

    @Override
    public void lineTo(float x, float y) throws IOException {
        current.setLocation(x, y);
        Point2D point = shown(x, y);
        canvas.lineTo(point.getX(), point.getY());
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) throws IOException {
        current.setLocation(x3, y3);
        Point2D point = shown(x3, y3);
        canvas.curveTo(point.getX(), point.getY());
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        canvas.close();
    }

    @Override
    public void endPath() {
        canvas.endPath();
    }

    @Override
    public void strokePath() {
        stroke();
        canvas.endPath();
    }

    @Override
    public void fillPath(int rule) {
        fill();
        canvas.endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        fill();
        stroke();
        canvas.endPath();
    }

    private void stroke() {
        if (!parts.areOff()) {
            canvas.stroke(transformWidth(getGraphicsState().getLineWidth()));
        }
    }

    private void fill() {
        if (!parts.areOff()) {
            PDGraphicsState state = getGraphicsState();
            canvas.fill(Paint.isWhite(state.getNonStrokingColor()), Paint.isOpaque(state));
        }
    }

    @Override
    public void shadingFill(COSName name) {}
}
