// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.file;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes XML by its elements and attributes, so that most of what comes out is well-formed. */
final class XmlMutations {

    private static final Pattern TAG = Pattern.compile("<(/?)([\\w:.-]+)((?:\\s[^<>]*?)?)(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s[\\w:.-]+=\"([^\"<>]*)\"");
    private static final String[] VALUES = {
        "",
        "0",
        "-1",
        "1",
        "2",
        "7",
        "300",
        "99999",
        "2147483647",
        "-2147483648",
        "99999999999999999999",
        "1e308",
        "NaN",
        "A1",
        "XFD1048576",
        "true",
        "x",
        "\uFFFD",
        "restart",
        "none",
    };

    private XmlMutations() {}

    /** An element: where it begins, where its content does, where that ends, and where it ends itself. */
    private record Element(int begin, int content, int end, int behind) {}

    private static Element element(String xml, SplittableRandom random) {
        Matcher tag = TAG.matcher(xml);
        for (int tries = 0; tries < 20; tries++) {
            if (!tag.find(random.nextInt(Math.max(1, xml.length())))
                    || !tag.group(1).isEmpty()) {
                continue;
            }
            int begin = tag.start();
            int content = tag.end();
            if (!tag.group(4).isEmpty()) {
                return new Element(begin, content, content, content);
            }
            String name = tag.group(2);
            int depth = 1;
            while (tag.find()) {
                if (tag.group(2).equals(name) && tag.group(4).isEmpty()) {
                    depth += tag.group(1).isEmpty() ? 1 : -1;
                }
                if (depth == 0) {
                    return new Element(begin, content, tag.start(), tag.end());
                }
            }
        }
        return new Element(0, 0, 0, 0);
    }

    static String withElement(String xml, SplittableRandom random, UnaryOperator<String> change) {
        Element element = element(xml, random);
        String before = xml.substring(element.begin(), element.behind());
        return xml.substring(0, element.begin())
                + (before.length() > 20_000 ? before : change.apply(before))
                + xml.substring(element.behind());
    }

    static String nested(String xml, SplittableRandom random) {
        Element element = element(xml, random);
        int times = random.nextInt(3) == 0 ? 2000 : 1 + random.nextInt(5);
        String open = xml.substring(element.begin(), element.content());
        String close = xml.substring(element.end(), element.behind());
        if (close.isEmpty()) {
            return xml;
        }
        return xml.substring(0, element.begin())
                + open.repeat(times)
                + xml.substring(element.begin(), element.behind())
                + close.repeat(times)
                + xml.substring(element.behind());
    }

    static String unwrapped(String xml, SplittableRandom random) {
        Element element = element(xml, random);
        return xml.substring(0, element.begin())
                + xml.substring(element.content(), element.end())
                + xml.substring(element.behind());
    }

    static String withValue(String xml, SplittableRandom random) {
        Matcher attribute = anAttribute(xml, random);
        return attribute == null
                ? xml
                : xml.substring(0, attribute.start(1))
                        + VALUES[random.nextInt(VALUES.length)]
                        + xml.substring(attribute.end(1));
    }

    static String withoutAttribute(String xml, SplittableRandom random) {
        Matcher attribute = anAttribute(xml, random);
        return attribute == null ? xml : xml.substring(0, attribute.start()) + xml.substring(attribute.end());
    }

    private static Matcher anAttribute(String xml, SplittableRandom random) {
        Matcher attribute = ATTRIBUTE.matcher(xml);
        return attribute.find(random.nextInt(Math.max(1, xml.length()))) ? attribute : null;
    }

    static String withEntity(String xml, SplittableRandom random) {
        List<String> parts = new ArrayList<>();
        for (char name = 'b'; name < 'l'; name++) {
            parts.add("<!ENTITY " + name + " \"" + ("&" + (char) (name - 1) + ";").repeat(10) + "\">");
        }
        String declared = "<!DOCTYPE x [<!ENTITY a \"1234567890\">" + String.join("", parts) + "]>";
        int begin = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
        int text = xml.indexOf('>', begin + random.nextInt(Math.max(1, xml.length() - begin))) + 1;
        return xml.substring(0, begin) + declared + xml.substring(begin, Math.max(begin, text)) + "&k;"
                + xml.substring(Math.max(begin, text));
    }
}
