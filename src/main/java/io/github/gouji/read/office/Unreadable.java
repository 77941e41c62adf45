// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import org.jspecify.annotations.Nullable;

/** The exceptions of this room. */
public final class Unreadable {

    private Unreadable() {}

    /** Returns a refusal for a reason. */
    public static UnreadableDocumentException because(String zh, String en) {
        return because(zh, en, null);
    }

    /** Returns a refusal for a reason, with what caused it. */
    public static UnreadableDocumentException because(String zh, String en, @Nullable Throwable cause) {
        UnreadableDocumentException exception = new UnreadableDocumentException(new Wording(zh, en));
        if (cause != null) {
            exception.initCause(cause);
        }
        return exception;
    }

    /** Returns an exception for a document that is not as its format asks for. */
    public static UnreadableDocumentException damaged(String format, @Nullable Throwable cause) {
        return because(
                "不是完好的 " + format + " 文档，无法读取", "this is no intact " + format + " document and cannot be read", cause);
    }

    /** Returns the refusal of a document that wants a password. */
    public static UnreadableDocumentException encrypted(@Nullable Throwable cause) {
        return because("文档已加密，请先解除密码再检查", "the document is encrypted; remove its password first", cause);
    }

    /** Returns the refusal of a document for which there is not enough memory. */
    public static UnreadableDocumentException outOfMemory(OutOfMemoryError cause) {
        return because(
                "文档展开后超过可用内存，无法读取", "the document unpacks to more than the memory at hand and cannot be read", cause);
    }
}
