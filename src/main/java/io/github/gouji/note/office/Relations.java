// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note.office;

import io.github.gouji.note.Markup;
import io.github.gouji.read.UnreadableDocumentException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a part of an office document refers to, and what it is made to refer to. */
final class Relations {

    private static final String RELATIONS =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final OfficeFile document;
    private final String part;

    /**
     * Looks at the relations of a part.
     *
     * @param part its name; that of the document itself is ""
     */
    Relations(OfficeFile document, String part) {
        this.document = document;
        this.part = part;
    }

    private String folder() {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private String file() {
        return folder() + "_rels/" + part.substring(folder().length()) + ".rels";
    }

    private static List<Tag> tags(XmlPart xml) {
        return xml.tags().all().stream()
                .filter(tag -> tag.opens("Relationship"))
                .toList();
    }

    /** Finds the first part that is referred to as one of this type, such as {@code comments}. */
    @Nullable
    String ofType(String type) throws UnreadableDocumentException {
        return find("Type", full -> full.endsWith("/" + type));
    }

    /** Finds the part that is referred to by this name. */
    @Nullable
    String byId(String id) throws UnreadableDocumentException {
        return find("Id", id::equals);
    }

    private @Nullable String find(String attribute, Predicate<String> isMeant) throws UnreadableDocumentException {
        XmlPart xml = document.find(file());
        if (xml == null) {
            return null;
        }
        for (Tag tag : tags(xml)) {
            String target = xml.attribute(tag, "Target");
            String value = xml.attribute(tag, attribute);
            boolean inside = !"External".equals(xml.attribute(tag, "TargetMode"));
            if (target != null && value != null && inside && isMeant.test(value)) {
                return resolved(target);
            }
        }
        return null;
    }

    /** Makes the part refer to another, and returns the name by which it does. */
    String add(String type, String target) throws UnreadableDocumentException {
        XmlPart xml = document.findOrAdd(file(), RELATIONS);
        Set<String> taken = new HashSet<>();
        tags(xml).forEach(tag -> taken.add(xml.attribute(tag, "Id")));
        int number = 1;
        while (taken.contains("rIdGouji" + type + number)) {
            number++;
        }
        String id = "rIdGouji" + type + number;
        xml.append(
                xml.root(),
                "<Relationship xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\" Id=\"" + id
                        + "\" Type=\"" + Namespaces.RELATIONS + "/" + type + "\" Target=\"/" + Markup.escape(target)
                        + "\"/>");
        return id;
    }

    private String resolved(String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder() + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
