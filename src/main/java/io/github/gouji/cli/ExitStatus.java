// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

/** What the process returns to scripts. */
final class ExitStatus {

    /** Nothing was found at or above the severity to fail on. */
    static final int CLEAN = 0;

    /** Something was found. */
    static final int FINDINGS = 1;

    /** Something could not be read, the result could not be written, or the command line is wrong. */
    static final int TROUBLE = 2;

    private ExitStatus() {}
}
