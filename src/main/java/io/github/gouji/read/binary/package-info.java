// SPDX-License-Identifier: Apache-2.0
/**
 * What old office programs write, as records: files of streams, the paragraphs of Word 97 to 2003 and the records of
 * Excel 97 to 2003. Knows no other room, and is not exported.
 */
@NullMarked
package io.github.gouji.read.binary;

import org.jspecify.annotations.NullMarked;
