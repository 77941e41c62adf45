// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import io.github.gouji.read.mark.Glyph;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** What fonts say of their characters. */
final class Fonts {

    private Fonts() {}

    /** Returns the height of a font in text space: 1 but for fonts that are drawn in the document, which have any. */
    static double unit(PDFont font) {
        if (font instanceof PDType3Font drawn && drawn.getFontBBox() != null) {
            double height = drawn.getFontBBox().getHeight()
                    * Math.abs(drawn.getFontMatrix().getScaleY());
            return height > 0.1 && height < 10 ? 1 : Math.max(height, 1e-6);
        }
        return 1;
    }

    /** Returns what a character stands for. */
    static String text(PDFont font, int code) throws IOException {
        String text = font.toUnicode(code);
        return Objects.requireNonNullElse(text, Glyph.UNKNOWN);
    }
}
