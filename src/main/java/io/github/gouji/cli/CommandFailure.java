// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import io.github.gouji.report.Wording;

/** Says in one sentence why a command cannot do its work. */
final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final Wording wording;

    CommandFailure(String zh, String en) {
        this(new Wording(zh, en));
    }

    CommandFailure(Wording wording) {
        super(wording.zh() + " / " + wording.en());
        this.wording = wording;
    }

    Wording wording() {
        return wording;
    }
}
