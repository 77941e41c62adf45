// SPDX-License-Identifier: Apache-2.0
/**
 * The tables of the official form as they are printed, with their merged headings and their wording; what stands in a cell
 * is for whoever draws them. Knows the form, and how HTML is written.
 */
@NullMarked
package io.github.gouji.write.form;

import org.jspecify.annotations.NullMarked;
