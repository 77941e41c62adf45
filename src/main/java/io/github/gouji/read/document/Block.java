// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.document;

/** A part of a document, in reading order. */
public sealed interface Block permits Paragraph, TableGrid {}
