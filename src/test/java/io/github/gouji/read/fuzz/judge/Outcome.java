// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.judge;

/** How well a document was read; the later the worse. */
public enum Outcome {
    /** All as a careful human reader would have it. */
    RIGHT,
    /** Something is wrong or missing, and the result says it of just that. */
    REPORTED,
    /** Something is missing, and the result says something, but not where. */
    VAGUE,
    /** Something is wrong or missing, and the result does not say it. */
    SILENT
}
