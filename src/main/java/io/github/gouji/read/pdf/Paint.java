// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** What is known of colours without their profiles. */
final class Paint {

    private Paint() {}

    /** Tells whether a colour is white in the ordinary meaning of its components: of light if one or three, else of ink. */
    static boolean isWhite(PDColor colour) {
        if (isPattern(colour)) {
            return false;
        }
        float[] components = colour.getComponents();
        boolean ink = components.length == 4 || colour.getColorSpace() instanceof PDSeparation;
        if (components.length != 1 && components.length != 3 && !ink) {
            return false;
        }
        for (float component : components) {
            if (ink ? component > 0.01f : component < 0.99f) {
                return false;
            }
        }
        return components.length > 0;
    }

    static boolean isPattern(PDColor colour) {
        return colour.isPattern();
    }

    /** Tells whether nothing can be seen through an area that is filled. */
    static boolean isOpaque(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() >= 1
                && state.getBlendMode() == BlendMode.NORMAL
                && state.getSoftMask() == null
                && !isPattern(state.getNonStrokingColor());
    }
}
