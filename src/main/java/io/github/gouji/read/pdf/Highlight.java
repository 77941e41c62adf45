// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import io.github.gouji.note.Emphasis;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * The look of a highlighted cell: its rectangle, beneath the text, with a frame where it is suspected. Without one of its
 * own, viewers round the ends, so that the highlights of neighbouring cells overlap.
 */
final class Highlight {

    private static final float LINE = 1.2f;
    private static final int FRAME = 0xB3261E;

    private Highlight() {}

    /** Returns a highlight that looks the same in all viewers. */
    static PDAnnotationHighlight of(PDDocument pdf, PDRectangle box, float[] corners, Emphasis emphasis)
            throws IOException {
        PDAnnotationHighlight highlight = new PDAnnotationHighlight();
        highlight.setRectangle(box);
        highlight.setQuadPoints(corners);
        highlight.setColor(colour(emphasis.colour()));
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(appearance(pdf, box, emphasis));
        highlight.setAppearance(looks);
        return highlight;
    }

    private static PDAppearanceStream appearance(PDDocument pdf, PDRectangle box, Emphasis emphasis)
            throws IOException {
        PDAppearanceStream look = new PDAppearanceStream(pdf);
        look.setBBox(box);
        look.setResources(new PDResources());
        PDExtendedGraphicsState beneath = new PDExtendedGraphicsState();
        beneath.setBlendMode(BlendMode.MULTIPLY);
        try (PDAppearanceContentStream content = new PDAppearanceContentStream(look)) {
            content.setGraphicsStateParameters(beneath);
            content.setNonStrokingColor(colour(emphasis.colour()));
            content.addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
            content.fill();
            if (emphasis == Emphasis.SUSPECT) {
                content.setStrokingColor(colour(FRAME));
                content.setLineWidth(LINE);
                content.addRect(
                        box.getLowerLeftX() + LINE / 2,
                        box.getLowerLeftY() + LINE / 2,
                        box.getWidth() - LINE,
                        box.getHeight() - LINE);
                content.stroke();
            }
        }
        return look;
    }

    static PDColor colour(int rgb) {
        float[] parts = {((rgb >> 16) & 0xFF) / 255f, ((rgb >> 8) & 0xFF) / 255f, (rgb & 0xFF) / 255f};
        return new PDColor(parts, PDDeviceRGB.INSTANCE);
    }
}
