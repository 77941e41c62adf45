// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.sheet;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.office.Faint;
import io.github.gouji.read.office.Omission;
import io.github.gouji.read.office.TextBuffer;
import io.github.gouji.read.office.XmlCursor;
import java.util.regex.Pattern;

/** Reads a string of an XLSX document, of one piece or several with looks of their own; what is spoken is left out. */
final class RichText {

    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

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
                    isApart |= xml.name().equals("color") && Faint.isPale(xml.attribute("rgb"));
                    isApart |= xml.name().equals("sz") && Faint.isTiny(xml.attribute("val"), 1);
                }
            } else if (xml.name().equals("t")) {
                String more = decoded(xml.text());
                if (isStruckOut) {
                    text.leaveOut(more, Omission.STRUCK_OUT);
                } else if (isApart) {
                    text.separate(' ');
                    text.append(more + " ");
                } else {
                    text.append(more);
                }
            }
        }
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
