// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers of a document, of which viewers show some when they open it. */
final class Layers {

    private static final COSName OCG = COSName.OCG;
    private static final COSName GROUPS = COSName.OCGS;
    private static final COSName POLICY = COSName.P;
    private static final COSName EXPRESSION = COSName.getPDFName("VE");
    private static final int DEEPEST = 20;

    private final @Nullable PDOptionalContentProperties settings;

    Layers(PDDocument pdf) {
        this.settings = pdf.getDocumentCatalog().getOCProperties();
    }

    /**
     * Tells whether a layer, or what depends on several of them, is switched off.
     *
     * @param membership the layer or the condition, {@code null} for what is of none
     */
    boolean isOff(@Nullable COSBase membership) {
        return settings != null && !isShown(membership, settings);
    }

    private static boolean isShown(@Nullable COSBase membership, PDOptionalContentProperties settings) {
        COSBase base = resolved(membership);
        if (!(base instanceof COSDictionary dictionary)) {
            return true;
        }
        if (OCG.equals(dictionary.getCOSName(COSName.TYPE))) {
            return isOn(dictionary, settings);
        }
        if (resolved(dictionary.getItem(EXPRESSION)) instanceof COSArray expression) {
            return holds(expression, settings, 0);
        }
        COSBase groups = resolved(dictionary.getItem(GROUPS));
        if (groups instanceof COSDictionary group) {
            groups = new COSArray();
            ((COSArray) groups).add(group);
        }
        return !(groups instanceof COSArray all) || isShown(all, dictionary.getNameAsString(POLICY, "AnyOn"), settings);
    }

    private static boolean isShown(COSArray groups, String policy, PDOptionalContentProperties settings) {
        int on = 0;
        int off = 0;
        for (COSBase each : groups) {
            if (resolved(each) instanceof COSDictionary group) {
                if (isOn(group, settings)) {
                    on++;
                } else {
                    off++;
                }
            }
        }
        return switch (policy) {
            case "AllOn" -> off == 0;
            case "AnyOff" -> off > 0 || on == 0;
            case "AllOff" -> on == 0;
            default -> on > 0 || off == 0;
        };
    }

    private static boolean holds(COSArray expression, PDOptionalContentProperties settings, int depth) {
        String operator = expression.getName(0, "");
        boolean all = true;
        boolean any = false;
        for (int i = 1; i < expression.size() && depth < DEEPEST; i++) {
            COSBase part = expression.getObject(i);
            boolean holds = part instanceof COSArray inner
                    ? holds(inner, settings, depth + 1)
                    : !(part instanceof COSDictionary group) || isOn(group, settings);
            all &= holds;
            any |= holds;
        }
        return switch (operator) {
            case "Not" -> !all;
            case "Or" -> any;
            default -> all;
        };
    }

    private static boolean isOn(COSDictionary group, PDOptionalContentProperties settings) {
        return !OCG.equals(group.getCOSName(COSName.TYPE))
                || settings.isGroupEnabled(new PDOptionalContentGroup(group));
    }

    private static @Nullable COSBase resolved(@Nullable COSBase base) {
        return base instanceof COSObject object ? object.getObject() : base;
    }
}
