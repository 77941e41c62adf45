// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.mark;

import java.util.List;

/**
 * What is drawn on a page.
 *
 * @param number the page, from 1
 * @param left how far from the left edge of what is shown it begins: it may be one of two on a sheet
 * @param width its width
 * @param height its height
 * @param glyphs its characters in the order in which they were drawn
 * @param rulings its lines
 */
public record PageContent(
        int number, double left, double width, double height, List<Glyph> glyphs, List<Ruling> rulings) {}
