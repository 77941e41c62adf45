// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.mark.Direction;
import io.github.gouji.read.mark.PageCanvas;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.jspecify.annotations.Nullable;

/** What was filled in on top of a page: a field of a form with text in it, or text typed anywhere. */
final class FormField {

    private static final Set<String> WITH_TEXT = Set.of("Tx", "Ch");
    private static final int DEEPEST = 40;
    private static final String FREE_TEXT = "FreeText";
    private static final String TYPED = "FreeTextTypeWriter";
    private static final Pattern FIGURE = Pattern.compile("\\s*[-+]?\\d[\\d,. ]*\\s*");

    private final PDAnnotation annotation;

    private FormField(PDAnnotation annotation) {
        this.annotation = annotation;
    }

    /** Returns those that are shown; notes and other marks are none. */
    static List<FormField> in(List<PDAnnotation> annotations, Layers layers) {
        List<FormField> fields = new ArrayList<>();
        for (PDAnnotation annotation : annotations) {
            FormField field = new FormField(annotation);
            boolean hidden = annotation.isHidden() || annotation.isNoView();
            if (field.hasText()
                    && !hidden
                    && !layers.isOff(annotation.getCOSObject().getItem(COSName.OC))) {
                fields.add(field);
            }
        }
        return fields;
    }

    private boolean hasText() {
        if (annotation instanceof PDAnnotationWidget) {
            return inherited(COSName.FT) instanceof COSName type && WITH_TEXT.contains(type.getName());
        }
        return annotation instanceof PDAnnotationMarkup mark && FREE_TEXT.equals(mark.getSubtype()) && isTyped(mark);
    }

    /** Tells whether text was typed onto the form: programs say so, or it is nothing but a figure and points at nothing. */
    private boolean isTyped(PDAnnotationMarkup mark) {
        String intent = mark.getIntent();
        boolean mayBeNote = intent != null && !intent.equals(FREE_TEXT);
        return mayBeNote
                ? intent.equals(TYPED)
                : FIGURE.matcher(String.join("", lines())).matches();
    }

    PDAnnotation annotation() {
        return annotation;
    }

    /** Tells whether the document says how it looks. */
    boolean hasLook() {
        return annotation.getNormalAppearanceStream() != null;
    }

    /** Tells whether what the document says of that can be read to its end. */
    boolean isLookWhole(ContentStreams streams) throws IOException {
        PDAppearanceStream look = annotation.getNormalAppearanceStream();
        return look == null || streams.isWholeForm(look.getCOSObject());
    }

    /** Draws its value as viewers do where the document does not say how. */
    void type(PageCanvas canvas, AffineTransform toPage) throws UnreadableDocumentException {
        PDRectangle box = annotation.getRectangle();
        List<String> lines = lines();
        if (box == null || lines.isEmpty()) {
            return;
        }
        float[] corners = {box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()};
        toPage.transform(corners, 0, corners, 0, 2);
        double height = Math.abs(corners[1] - corners[3]) / lines.size();
        double foot = Math.min(corners[1], corners[3]) - height / 3;
        for (String line : lines) {
            double ems = line.codePoints().mapToDouble(FormField::ems).sum();
            double size = Math.min(height * 0.7, Math.abs(corners[0] - corners[2]) / Math.max(1, ems));
            double at = Math.min(corners[0], corners[2]);
            foot += height;
            for (int c : line.codePoints().toArray()) {
                canvas.glyph(Character.toString(c), at, foot, ems(c) * size, size, Direction.RIGHT, false, false);
                at += ems(c) * size;
            }
        }
    }

    private static double ems(int character) {
        return character < 0x250 ? 0.5 : 1;
    }

    private List<String> lines() {
        COSBase value = annotation instanceof PDAnnotationWidget
                ? inherited(COSName.V)
                : annotation.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        return text(value).lines().toList();
    }

    private static String text(@Nullable COSBase value) {
        if (value instanceof COSString string) {
            return string.getString();
        }
        if (value instanceof COSStream stream) {
            return stream.toTextString();
        }
        return value instanceof COSArray several
                ? several.toList().stream()
                        .filter(COSString.class::isInstance)
                        .map(FormField::text)
                        .collect(Collectors.joining(" "))
                : "";
    }

    /** Returns what the field, or one above it, says. */
    private @Nullable COSBase inherited(COSName key) {
        COSDictionary field = annotation.getCOSObject();
        for (int depth = 0; field != null && depth < DEEPEST; depth++) {
            COSBase value = field.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }
}
