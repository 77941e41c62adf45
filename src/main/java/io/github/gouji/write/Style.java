// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

/** How a piece of text stands out on a terminal that knows ANSI escape sequences. */
enum Style {
    BOLD(1),
    DIM(2),
    RED(31),
    GREEN(32),
    YELLOW(33),
    CYAN(36);

    private final int code;

    Style(int code) {
        this.code = code;
    }

    String paint(String text) {
        return "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
