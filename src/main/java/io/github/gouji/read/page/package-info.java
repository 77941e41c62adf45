/**
 * What PDF and OFD share: characters and lines at their places on pages become paragraphs and tables.
 *
 * <p>A reader draws each page onto a {@link io.github.gouji.read.page.PageCanvas}, and
 * {@link io.github.gouji.read.page.PageDocument} lays them out. All coordinates are points from the upper left corner of
 * the page as it is shown. This room knows {@code report}, {@code read} and {@code read.document} alone, and is not
 * exported.
 */
@NullMarked
package io.github.gouji.read.page;

import org.jspecify.annotations.NullMarked;
