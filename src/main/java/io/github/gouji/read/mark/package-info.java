// SPDX-License-Identifier: Apache-2.0
/**
 * What is drawn on a page: characters and lines at their places, and the lines of text that characters make.
 *
 * <p>A reader of PDF or OFD draws each page onto a {@link io.github.gouji.read.mark.PageCanvas}. All coordinates are points from the upper
 * left corner of the page as it is shown. This room knows {@code report}, {@code read} and {@code read.document} alone, and is not
 * exported.
 */
@NullMarked
package io.github.gouji.read.mark;

import org.jspecify.annotations.NullMarked;
