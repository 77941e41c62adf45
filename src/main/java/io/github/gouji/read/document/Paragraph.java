// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

import io.github.gouji.read.SourceLocation;

/**
 * A paragraph or heading.
 *
 * @param text its text, not empty
 * @param location where it begins
 */
public record Paragraph(String text, SourceLocation location) implements Block {}
