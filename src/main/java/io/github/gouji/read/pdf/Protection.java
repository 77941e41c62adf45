// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a document forbids: certified ones say which changes keep the signature valid, encrypted ones what is permitted. */
final class Protection {

    private static final COSName REFERENCE = COSName.getPDFName("Reference");
    private static final COSName PARAMETERS = COSName.getPDFName("TransformParams");

    /** The level of certification that leaves notes free. */
    private static final int NOTES = 3;

    /** The level where none is named. */
    private static final int FORMS = 2;

    private Protection() {}

    /**
     * Makes sure that notes may be added.
     *
     * @throws UnreadableDocumentException if they may not
     */
    static void check(PDDocument pdf) throws UnreadableDocumentException {
        if (!pdf.getCurrentAccessPermission().canModifyAnnotations()) {
            throw new UnreadableDocumentException(new Wording(
                    "这份 PDF 文档的权限设置不允许加批注，没有批注；请解除限制后再批注",
                    "the permissions of this PDF document do not allow notes; nothing was annotated, remove the"
                            + " restriction first"));
        }
        if (certification(pdf) < NOTES) {
            throw new UnreadableDocumentException(new Wording(
                    "这份 PDF 文档经过认证签名，加批注会使签名失效，没有批注；请批注没有签名的文档",
                    "this PDF document is certified, and notes would break its signature; nothing was annotated,"
                            + " annotate one without a signature"));
        }
    }

    /** Returns the level at which a document is certified, that of notes for one that is not. */
    private static int certification(PDDocument pdf) {
        COSDictionary permissions = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PERMS);
        COSDictionary signature = permissions == null ? null : permissions.getCOSDictionary(COSName.DOCMDP);
        if (signature == null) {
            return NOTES;
        }
        int level = FORMS;
        COSArray references = signature.getCOSArray(REFERENCE);
        for (int i = 0; references != null && i < references.size(); i++) {
            if (references.getObject(i) instanceof COSDictionary reference) {
                COSDictionary parameters = reference.getCOSDictionary(PARAMETERS);
                level = parameters == null ? level : parameters.getInt(COSName.P, FORMS);
            }
        }
        return level;
    }
}
