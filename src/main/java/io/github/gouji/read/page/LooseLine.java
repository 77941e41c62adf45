// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.page;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.mark.Box;

/**
 * A line of text outside of tables.
 *
 * @param text its text
 * @param box where it is on the upright page
 * @param size the size of its font
 * @param pieces into how many columns gaps divide it
 * @param location where it is on the page as it is shown
 */
record LooseLine(String text, Box box, double size, int pieces, SourceLocation location) {}
