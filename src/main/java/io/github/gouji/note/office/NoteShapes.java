// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note.office;

import io.github.gouji.read.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The boxes that the notes of a sheet are shown in. They are drawn in a language that need not be well-formed, so what is
 * there already is not looked into. Not thread-safe.
 */
final class NoteShapes {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    /** The marks of what is added by us, which no other program uses. */
    private static final String SHAPE = "goujiNote";

    /** How many letters stand in a line of a box, and how many rows a box is high at most. */
    private static final int LETTERS = 26;

    private static final int HIGHEST = 40;
    private static final int WIDTH = 5;

    private static final String VOCABULARIES = " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

    private static final String EMPTY = "<xml" + VOCABULARIES + "></xml>";

    private static final String TYPE = " id=\"" + SHAPE + "\" coordsize=\"21600,21600\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    private final OfficeFile document;
    private final String part;
    private final String source;
    /** What an added element has to declare, as the part does not. */
    private final String declared;

    private final StringBuilder shapes = new StringBuilder();
    private int next;

    private NoteShapes(OfficeFile document, String part, String source) {
        this.document = document;
        this.part = part;
        this.source = source;
        this.declared = source.contains(VOCABULARIES) ? "" : VOCABULARIES;
        this.next = source.split(SHAPE + "[0-9]", -1).length;
    }

    /** Returns the boxes in a part, which is made if it is not there. */
    static NoteShapes in(OfficeFile document, String part) throws UnreadableDocumentException {
        byte[] known = Objects.requireNonNullElse(document.content(part), EMPTY.getBytes(StandardCharsets.US_ASCII));
        return new NoteShapes(document, part, new String(known, StandardCharsets.ISO_8859_1));
    }

    void add(String reference, List<String> lines) {
        Matcher cell = REFERENCE.matcher(reference);
        if (!cell.matches()) {
            return;
        }
        int column = column(cell.group(1));
        int row = Integer.parseInt(cell.group(2)) - 1;
        int rows = lines.stream().mapToInt(line -> 1 + line.length() / LETTERS).sum() + 1;
        String anchor = column + 1 + ", 15, " + Math.max(0, row - 1) + ", 10, " + (column + 1 + WIDTH) + ", 15, "
                + (Math.max(0, row - 1) + Math.min(HIGHEST, rows)) + ", 4";
        shapes.append("<v:shape" + declared + " id=\"" + SHAPE + next++ + "\" type=\"#" + SHAPE
                + "\" style=\"position:absolute;"
                + "visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
                + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + anchor
                + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + row + "</x:Row><x:Column>" + column
                + "</x:Column></x:ClientData></v:shape>");
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** Writes the boxes into the part. */
    void write() {
        int end = source.lastIndexOf("</xml>");
        int at = end < 0 ? source.length() : end;
        String type = source.contains("id=\"" + SHAPE + "\"") ? "" : "<v:shapetype" + declared + TYPE;
        String whole = source.substring(0, at) + type + shapes + source.substring(at);
        document.put(part, whole.getBytes(StandardCharsets.ISO_8859_1));
    }
}
