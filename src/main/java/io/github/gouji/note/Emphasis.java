// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note;

/** How strongly a place stands out: what is likely wrong more than what it is compared with. The strongest first. */
public enum Emphasis {
    /** What is most likely wrong. */
    SUSPECT(0xF7B7AE),
    /** What was not read, or not as it stands there. */
    READING(0xBFDCF7),
    /** What a broken rule is about, and is most likely right. */
    MEMBER(0xFFF2BF);

    private final int colour;

    Emphasis(int colour) {
        this.colour = colour;
    }

    /** Returns the colour behind the text, as red, green and blue in eight bits each; dark text is legible on it. */
    public int colour() {
        return colour;
    }

    /** Returns the colour in hexadecimal digits, such as {@code F7B7AE}. */
    public String hex() {
        return String.format("%06X", colour);
    }
}
