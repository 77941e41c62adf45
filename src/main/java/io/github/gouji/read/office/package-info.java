// SPDX-License-Identifier: Apache-2.0
/**
 * Documents of word processors and spreadsheets: DOCX, XLSX, ODT and ODS with the XML parser of the JDK, DOC and XLS with
 * Apache POI, each in one class. Knows {@code report}, {@code read} and {@code read.document}.
 */
@NullMarked
package io.github.gouji.read.office;

import org.jspecify.annotations.NullMarked;
