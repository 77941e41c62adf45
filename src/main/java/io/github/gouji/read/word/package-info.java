// SPDX-License-Identifier: Apache-2.0
/**
 * Documents of word processors: DOCX and ODT with the XML parser of the JDK, DOC from its bytes. Knows {@code report},
 * {@code read}, {@code read.document}, {@code read.binary} and {@code read.office}.
 */
@NullMarked
package io.github.gouji.read.word;

import org.jspecify.annotations.NullMarked;
