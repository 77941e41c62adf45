// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {

    @TempDir
    private Path folder;

    @Test
    void everyFileHasAnEntryInTheOrderOfPaths() throws IOException {
        create("b/report.HTML", "b/page.png", "a.md", "c.json", "README", "Thumbs.db", "b/archive.tar.gz");
        assertThat(entries())
                .containsExactly(
                        "README: not a document that can be read (no suffix)",
                        "Thumbs.db: not a document that can be read (.db)",
                        "a.md",
                        "b/archive.tar.gz: not a document that can be read (.gz)",
                        "b/page.png: not a document that can be read (.png)",
                        "b/report.HTML",
                        "c.json");
    }

    @Test
    void pathsAreInTheOrderOfTheirCodePoints() throws IOException {
        create("a/x.md", "a.md", "ab/y.md", "a-b.md", "\uFF21.md", "\uD840\uDC00.md", "年/报.md", "A.md");
        assertThat(entries())
                .containsExactly(
                        "A.md", "a-b.md", "a.md", "a/x.md", "ab/y.md", "年/报.md", "\uFF21.md", "\uD840\uDC00.md");
    }

    @Test
    void aFolderWithoutDocumentsSaysSoAtItsEnd() throws IOException {
        create("x/a.png");
        assertThat(entries("x"))
                .containsExactly(
                        "a.png: not a document that can be read (.png)", ": there is no document in this folder");
    }

    @Test
    void hiddenFilesAndLockFilesAreNoDocumentsAndHiddenFoldersAreNotEntered() throws IOException {
        create(".DS_Store", "._report.html", "~$report.docx", ".git/config", ".git/report.html", "report.html");
        assertThat(entries())
                .containsExactly(
                        ".DS_Store: not a document that can be read (a hidden file)",
                        "._report.html: not a document that can be read (a hidden file)",
                        ".git: not a document that can be read (a hidden folder)",
                        "report.html",
                        "~$report.docx: not a document that can be read (a lock file of Office)");
    }

    @Test
    void aHiddenFolderIsEnteredIfItIsNamed() throws IOException {
        create(".hidden/report.html");
        assertThat(entries(".hidden")).containsExactly("report.html");
    }

    @Test
    void aFolderNamedByALinkIsEntered() throws IOException {
        create("real/report.html");
        link("link", "real");
        assertThat(entries("link")).containsExactly("report.html");
    }

    @Test
    void noFileIsReadTwiceForItsLinks() throws IOException {
        create("in/b.html", "out/other.html", "out/picture.png");
        link("in/a.html", "in/b.html");
        link("in/c.html", "out/other.html");
        link("in/d.html", "out/other.html");
        link("in/e.html", "nowhere.html");
        link("in/f.png", "out/picture.png");
        assertThat(entries("in"))
                .containsExactly(
                        "a.html",
                        "b.html: the same file as " + folder.resolve("in/a.html"),
                        "c.html",
                        "d.html: the same file as " + folder.resolve("in/c.html"),
                        "e.html",
                        "f.png: not a document that can be read (.png)");
    }

    @Test
    void linksToFoldersAreNotFollowed() throws IOException {
        create("in/report.html", "out/report.html");
        link("in/circle", "in");
        link("in/itself", "in/itself");
        link("in/out.html", "out");
        assertThat(entries("in"))
                .containsExactly(
                        "circle: not a document that can be read (a link to a folder)",
                        "itself: not a document that can be read (no suffix)",
                        "out.html: not a document that can be read (a link to a folder)",
                        "report.html");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeIsNotOpened() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe.html").toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(entries()).contains("pipe.html: not a document that can be read (not a regular file)");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFolderThatCannotBeEnteredSaysSoAndTheOthersAreRead() throws IOException {
        create("closed/report.html", "open/report.html");
        Path closed = folder.resolve("closed");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "the superuser enters every folder");
            assertThat(entries()).containsExactly("closed: this path cannot be opened", "open/report.html");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void create(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
    }

    private Path link(String name, String target) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), folder.resolve(target));
    }

    private List<String> entries() throws IOException {
        return entries(".");
    }

    private List<String> entries(String name) throws IOException {
        Path start = folder.resolve(name).normalize();
        return DocumentSource.in(start).map(source -> line(start, source)).toList();
    }

    private static String line(Path start, DocumentSource source) {
        String name = start.relativize(Path.of(source.name())).toString();
        if (source instanceof DocumentSource.Skipped skipped) {
            return name + ": " + skipped.reason().en();
        }
        return source instanceof DocumentSource.Unopened unopened
                ? name + ": " + unopened.reason().en()
                : name;
    }
}
