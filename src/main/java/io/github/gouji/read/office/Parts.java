// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.Archive;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The XML parts of a document that is an archive, and how they refer to each other. */
public final class Parts {

    /**
     * What a part refers to.
     *
     * @param id the name under which the part refers to it
     * @param type the last word of its type, such as {@code styles}
     * @param part the name of the other part
     */
    public record Relation(String id, String type, String part) {}

    private final Archive archive;
    private final Allowance allowance;

    /** Opens the parts of an archive. */
    public Parts(Archive archive, Allowance allowance) {
        this.archive = archive;
        this.allowance = allowance;
    }

    /** Returns what may still be read. */
    public Allowance allowance() {
        return allowance;
    }

    /** Opens a part at its outermost element; {@code null} if it is not there. */
    public @Nullable XmlCursor open(String part) throws UnreadableDocumentException {
        InputStream in = archive.open(part);
        return in == null ? null : XmlCursor.open(in, part, allowance);
    }

    /** Opens a part that must be there. */
    public XmlCursor require(String part) throws UnreadableDocumentException {
        XmlCursor xml = open(part);
        if (xml == null) {
            throw Unreadable.because("文档不完整，缺少 " + part, "the document is incomplete: " + part + " is not there");
        }
        return xml;
    }

    /** Returns what a part, or the document itself under the name "", refers to inside of the document. */
    public List<Relation> relations(String part) throws UnreadableDocumentException {
        String folder = folder(part);
        XmlCursor xml = open(folder + "_rels/" + part.substring(folder.length()) + ".rels");
        List<Relation> relations = new ArrayList<>();
        if (xml == null) {
            return relations;
        }
        int root = xml.depth();
        while (xml.child(root)) {
            String type = xml.attribute("Type", "");
            if (!xml.attribute("TargetMode", "").equals("External")) {
                relations.add(new Relation(
                        xml.attribute("Id", ""),
                        type.substring(type.lastIndexOf('/') + 1),
                        resolve(folder, xml.attribute("Target", ""))));
            }
        }
        return relations;
    }

    /** Returns the first part of a type among relations; {@code null} if there is none. */
    public static @Nullable String ofType(String type, List<Relation> relations) {
        for (Relation relation : relations) {
            if (relation.type().equals(type)) {
                return relation.part();
            }
        }
        return null;
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
