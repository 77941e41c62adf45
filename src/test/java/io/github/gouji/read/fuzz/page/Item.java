// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.page;

/** Something that stands on a page: a paragraph or a table. */
public sealed interface Item permits Text, Sheet {}
