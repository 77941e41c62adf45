// SPDX-License-Identifier: Apache-2.0
/**
 * Workbooks: XLSX and ODS with the XML parser of the JDK, XLS from its bytes; the text of a cell of ODS is that of a document.
 * Knows {@code report}, {@code read}, {@code read.document}, {@code read.binary}, {@code read.office} and {@code read.word}.
 */
@NullMarked
package io.github.gouji.read.sheet;

import org.jspecify.annotations.NullMarked;
