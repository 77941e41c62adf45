// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note.office;

/** The names of the vocabularies of office documents, in the usual and in the strict form of the standard. */
final class Namespaces {

    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT_SHEET = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private Namespaces() {}

    static String word(XmlPart part) {
        return isStrict(part) ? STRICT_WORD : WORD;
    }

    static String sheet(XmlPart part) {
        return isStrict(part) ? STRICT_SHEET : SHEET;
    }

    static String relations(XmlPart part) {
        return isStrict(part) ? STRICT_RELATIONS : RELATIONS;
    }

    private static boolean isStrict(XmlPart part) {
        return part.source(part.root()).contains("http://purl.oclc.org/ooxml/");
    }
}
