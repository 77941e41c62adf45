// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.page.Box;
import io.github.gouji.read.page.Budget;
import io.github.gouji.read.page.Direction;
import io.github.gouji.read.page.Glyph;
import io.github.gouji.read.page.PageCanvas;
import io.github.gouji.read.page.PageContent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
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
    private final Point2D.Double current = new Point2D.Double();
    private int forms;

    private MarkedParts parts = new MarkedParts();
    private boolean invisible;

    /**
     * Draws a page.
     *
     * @param number the page, from 1
     * @param layers its layers; what is of one that is off is not drawn
     * @param stale whether the looks of form fields are older than their values
     */
    PdfPage(PDPage page, int number, Layers layers, boolean stale, Budget budget) throws IOException {
        super(page);
        this.budget = budget;
        this.layers = layers;
        PDRectangle crop = page.getCropBox();
        int turns = Math.floorMod(page.getRotation() / 90, 4);
        double width = crop.getWidth();
        double height = crop.getHeight();
        this.toPage = ShownPage.toPage(page);
        this.canvas = turns % 2 == 0
                ? new PageCanvas(number, width, height, budget)
                : new PageCanvas(number, height, width, budget);
        processPage(page);
        for (FormField field : FormField.in(page.getAnnotations(), layers)) {
            if (field.hasLook() && !stale) {
                showAnnotation(field.annotation());
            } else {
                field.type(canvas, toPage);
            }
        }
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
        if (parts.areOff()) {
            return;
        }
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

    private Point2D shown(double x, double y) {
        return toPage.transform(new Point2D.Double(x, y), null);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
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
        double size = Math.hypot(vectors[2], vectors[3]) * unit(font);
        double advance = vertical ? along : displacement.getX() * along;
        Point2D foot = shown(matrix.getTranslateX(), matrix.getTranslateY());
        boolean white = mode.isFill() && Paint.isWhite(state.getNonStrokingColor());
        canvas.glyph(text(font, code), foot.getX(), foot.getY(), advance, size, direction, vertical, white);
    }

    /** Returns the height of a font in text space: 1 but for fonts that are drawn in the document, which have any. */
    private static double unit(PDFont font) {
        if (font instanceof PDType3Font drawn && drawn.getFontBBox() != null) {
            double height = drawn.getFontBBox().getHeight()
                    * Math.abs(drawn.getFontMatrix().getScaleY());
            return height > 0.1 && height < 10 ? 1 : Math.max(height, 1e-6);
        }
        return 1;
    }

    private static String text(PDFont font, int code) throws IOException {
        String text = font.toUnicode(code);
        return Objects.requireNonNullElse(text, Glyph.UNKNOWN);
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
        if (parts.areOff()) {
            return;
        }
        PDGraphicsState state = getGraphicsState();
        boolean opaque = state.getNonStrokeAlphaConstant() >= 1
                && state.getBlendMode() == BlendMode.NORMAL
                && state.getSoftMask() == null
                && !Paint.isPattern(state.getNonStrokingColor());
        canvas.fill(Paint.isWhite(state.getNonStrokingColor()), opaque);
    }

    @Override
    public void shadingFill(COSName name) {}
}
