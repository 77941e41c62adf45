// SPDX-License-Identifier: Apache-2.0
/**
 * Documents of word processors and spreadsheets: DOCX, XLSX, ODT and ODS with the XML parser of the JDK, DOC and XLS from
 * their bytes. Knows {@code report}, {@code read}, {@code read.document} and {@code read.binary}.
 */
@NullMarked
package io.github.gouji.read.office;

import org.jspecify.annotations.NullMarked;
