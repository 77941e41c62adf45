// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import io.github.gouji.read.mark.Budget;
import io.github.gouji.read.mark.PageCanvas;
import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page as viewers show it: cut and turned. */
final class ShownPage {

    private ShownPage() {}

    /** Returns an empty page of its size. */
    static PageCanvas canvas(PDPage page, int number, Budget budget) {
        PDRectangle crop = page.getCropBox();
        boolean upright = Math.floorMod(page.getRotation() / 90, 2) == 0;
        return new PageCanvas(
                number,
                upright ? crop.getWidth() : crop.getHeight(),
                upright ? crop.getHeight() : crop.getWidth(),
                budget);
    }

    /** Returns the way from the coordinates of the document to those of the page as it is shown. */
    static AffineTransform toPage(PDPage page) {
        PDRectangle crop = page.getCropBox();
        int turns = Math.floorMod(page.getRotation() / 90, 4);
        double width = crop.getWidth();
        double height = crop.getHeight();
        AffineTransform way = new AffineTransform();
        switch (turns) {
            case 1 -> way.translate(height, 0);
            case 2 -> way.translate(width, height);
            case 3 -> way.translate(0, width);
            default -> {}
        }
        way.quadrantRotate(turns);
        way.translate(0, height);
        way.scale(1, -1);
        way.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        return way;
    }
}
