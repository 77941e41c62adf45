// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.source;

import io.github.gouji.report.Wording;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the names of files say of them. */
final class FileKind {

    /** Those of documents that can be read, and of those that have to be saved as such first. */
    private static final Set<String> SUFFIXES = Set.of(
            "json",
            "html",
            "htm",
            "xhtml",
            "shtml",
            "mht",
            "mhtml",
            "md",
            "markdown",
            "txt",
            "docx",
            "xlsx",
            "pdf",
            "doc",
            "xls",
            "odt",
            "ods",
            "rtf",
            "wps",
            "et",
            "ofd");

    private FileKind() {}

    static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    static boolean isArchive(String name) {
        return !isHidden(name) && suffix(name).equalsIgnoreCase("zip");
    }

    /** Says why a file of this name, without its folder, is no document; {@code null} if it may be one. */
    static @Nullable Wording objection(String name) {
        if (isHidden(name)) {
            return noDocument("隐藏文件", "a hidden file");
        }
        if (name.startsWith("~$")) {
            return noDocument("Office 的锁文件", "a lock file of Office");
        }
        if (name.indexOf('.') < 0) {
            return noDocument("没有后缀", "no suffix");
        }
        String suffix = suffix(name);
        return SUFFIXES.contains(suffix.toLowerCase(Locale.ROOT)) ? null : noDocument("." + suffix, "." + suffix);
    }

    static Wording noDocument(String zh, String en) {
        return new Wording("不是可读取的文档（" + zh + "）", "not a document that can be read (" + en + ")");
    }

    private static String suffix(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
