// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

/** Changes a look as lists of changes say, those of styles first. Not thread-safe. */
final class LookChanges implements Sprms.Taker {

    private static final int STYLE = 0x4A30;

    private static final int DELETED = 0x0800;
    private static final int HIDDEN = 0x083C;
    private static final int STRUCK_OUT = 0x0837;
    private static final int STRUCK_OUT_TWICE = 0x2A53;
    private static final int RAISED = 0x2A48;
    private static final int POSITION = 0x4845;
    private static final int COLOUR = 0x6870;
    private static final int COLOUR_OF_16 = 0x2A42;
    private static final int SIZE = 0x4A43;
    private static final int SPECIAL = 0x0855;
    private static final int PLAIN = 0x2A33;

    /** In half points; text is moved by no more than this to be in the middle of its line. */
    private static final int HAIR = 2;

    /** White among the sixteen colours, and what it is in red, green and blue. */
    private static final int WHITE = 8;

    private static final int WHITE_PARTS = 0xFFFFFF;

    private final StyleSheet styles;
    private Look style;
    private boolean isDeleted;
    private boolean isHidden;
    private boolean isStruckOut;
    private boolean isStruckOutTwice;
    private boolean isRaised;
    private int colour;
    private int size;
    private boolean isSpecial;

    LookChanges(StyleSheet styles, Look style) {
        this.styles = styles;
        this.style = style;
        reset();
    }

    private void reset() {
        isDeleted = style.isDeleted();
        isHidden = style.isHidden();
        isStruckOut = style.isStruckOut();
        isStruckOutTwice = false;
        isRaised = style.isRaised();
        colour = style.colour();
        size = style.size();
        isSpecial = style.isSpecial();
    }

    /** Tells whether a code sets the style of characters. */
    static boolean isStyle(int code) {
        return code == STYLE;
    }

    Look look() {
        return new Look(isDeleted, isHidden, isStruckOut || isStruckOutTwice, isRaised, colour, size, isSpecial);
    }

    @Override
    public void take(int code, Bytes bytes, int at, int length) {
        switch (code) {
            case STYLE -> {
                style = styles.look(bytes.u16(at), style);
                reset();
            }
            case PLAIN -> reset();
            case DELETED -> isDeleted = bytes.u8(at) != 0;
            case HIDDEN -> isHidden = isOn(bytes.u8(at), style.isHidden());
            case STRUCK_OUT -> isStruckOut = isOn(bytes.u8(at), style.isStruckOut());
            case STRUCK_OUT_TWICE -> isStruckOutTwice = isOn(bytes.u8(at), false);
            case RAISED -> isRaised = bytes.u8(at) != 0;
            case POSITION -> isRaised = Math.abs((short) bytes.u16(at)) > HAIR;
            case COLOUR -> colour = colour(bytes, at);
            case COLOUR_OF_16 -> colour = bytes.u8(at) == WHITE ? WHITE_PARTS : Look.AUTOMATIC;
            case SIZE -> size = bytes.u16(at);
            case SPECIAL -> isSpecial = bytes.u8(at) != 0;
            default -> {}
        }
    }

    /** Returns red, green and blue, unless the fourth part leaves the colour to the reader. */
    private static int colour(Bytes bytes, int at) {
        boolean isNamed = bytes.u8(at + 3) == 0;
        return isNamed ? bytes.u8(at) << 16 | bytes.u8(at + 1) << 8 | bytes.u8(at + 2) : Look.AUTOMATIC;
    }

    /** Tells what is set: on, off, as the style has it, or as the style does not. */
    private static boolean isOn(int value, boolean inStyle) {
        return (value & 0x80) == 0 ? value != 0 : inStyle ^ (value & 1) != 0;
    }
}
