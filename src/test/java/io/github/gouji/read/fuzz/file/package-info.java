// SPDX-License-Identifier: Apache-2.0
/**
 * A campaign that damages files: what a disk, a transfer or an attacker makes of the documents of word processors and
 * spreadsheets. Nothing but one sentence may come of it, within time and memory, and no figure in the cell of another.
 */
package io.github.gouji.read.fuzz.file;
