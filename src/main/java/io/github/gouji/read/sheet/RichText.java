// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.Faint;
import io.github.gouji.read.office.Omission;
import io.github.gouji.read.office.TextBuffer;
import io.github.gouji.read.office.XmlCursor;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a string of an XLSX document, of one piece or several with looks of their own; what is spoken is left out. */
final class RichText {

    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** The numbers of white in the palette, unless a workbook has another. */
    private static final Set<String> WHITE = Set.of("1", "9");

    private RichText() {}

    static TextBuffer of(XmlCursor xml) throws UnreadableDocumentException {
        TextBuffer text = new TextBuffer();
        int parent = xml.depth();
        while (xml.child(parent)) {
            if (xml.name().equals("t")) {
                text.append(decoded(xml.text()));
            } else if (xml.name().equals("r")) {
                piece(xml, text);
            }
        }
        return text;
    }

    private static void piece(XmlCursor xml, TextBuffer text) throws UnreadableDocumentException {
        boolean isStruckOut = false;
        boolean isApart = false;
        int parent = xml.depth();
        while (xml.child(parent)) {
            if (xml.name().equals("rPr")) {
                int properties = xml.depth();
                while (xml.child(properties)) {
                    isStruckOut |= xml.name().equals("strike") && xml.isOn();
                    isApart |= xml.name().equals("vertAlign")
                            && !xml.attribute("val", "").equals("baseline");
                    isApart |= xml.name().equals("color") && isPale(xml);
                    isApart |= xml.name().equals("sz") && Faint.isTiny(xml.attribute("val"), 1);
                }
            } else if (xml.name().equals("t")) {
                String more = decoded(xml.text());
                if (isStruckOut) {
                    text.leaveOut(more, Omission.STRUCK_OUT);
                } else {
                    text.append(more, isApart);
                }
            }
        }
    }

    /** Tells whether a colour is nearly white: by its parts, or as that of paper in the theme or the palette. */
    private static boolean isPale(XmlCursor colour) {
        boolean isOfPaper = colour.attribute("theme", "").equals("0") && colour.attribute("tint") == null;
        return isOfPaper || WHITE.contains(colour.attribute("indexed", "")) || Faint.isPale(colour.attribute("rgb"));
    }

    /** Decodes the signs that XML cannot hold. */
    private static String decoded(String text) {
        return text.contains("_x")
                ? CODE.matcher(text)
                        .replaceAll(code -> java.util.regex.Matcher.quoteReplacement(
                                Character.toString(Integer.parseInt(code.group(1), 16))))
                : text;
    }
}
