// SPDX-License-Identifier: Apache-2.0
/** Compares what was read of a page with the truth that it carries: right, reported, vague, or silent. */
package io.github.gouji.read.fuzz.judge;
