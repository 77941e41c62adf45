// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.source;

import io.github.gouji.read.ReadLimits;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files up to the limit of a document, and says in a sentence why one cannot be opened. */
final class FileContent {

    private FileContent() {}

    static byte[] of(Path file, ReadLimits limits) throws IOException {
        if (Files.isDirectory(file)) {
            throw unreadable("这是文件夹，不是文档", "this is a folder, not a document");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) limits.documentBytes() + 1);
        } catch (NoSuchFileException e) {
            throw unreadable("没有这个文件", "there is no such file");
        } catch (AccessDeniedException e) {
            throw unreadable("没有读取这个文件的权限", "there is no permission to read this file");
        }
    }

    static byte[] of(InputStream in) throws IOException {
        return in.readNBytes((int) ReadLimits.standard().documentBytes() + 1);
    }

    private static UnreadableDocumentException unreadable(String zh, String en) {
        return new UnreadableDocumentException(new Wording(zh, en));
    }
}
