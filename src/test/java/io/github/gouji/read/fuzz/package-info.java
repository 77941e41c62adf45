// SPDX-License-Identifier: Apache-2.0
/**
 * A campaign that attacks the reader: reports made at random are laid out as pages, changed as published documents are
 * unlike the form, written in a format, read, and judged by the truth that the cells of the page carry along. It knows the
 * reader by its public API alone.
 */
package io.github.gouji.read.fuzz;
