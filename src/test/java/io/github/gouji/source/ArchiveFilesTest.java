// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.source.DocumentSource.Document;
import io.github.gouji.source.DocumentSource.Skipped;
import io.github.gouji.source.DocumentSource.Unopened;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-8"})
    void namesAreReadAsTheyWereWritten(String charset) throws IOException {
        Path zip = zip("年报.zip", Charset.forName(charset), "某局/年度报告.html", "某局/图.png");
        assertThat(lines(zip))
                .containsExactly("年报.zip/某局/图.png: not a document that can be read (.png)", "年报.zip/某局/年度报告.html");
        Document document = (Document) sources(zip).get(1);
        assertThat(document.content().read()).asString(StandardCharsets.UTF_8).isEqualTo("某局/年度报告.html");
        assertThat(document.content().read()).asString(StandardCharsets.UTF_8).isEqualTo("某局/年度报告.html");
    }

    @Test
    void anArchiveStandsInTheFolderWhereItsPathsBelong() throws IOException {
        zip("a.zip", StandardCharsets.UTF_8, "z.md", "b.md");
        Files.createFile(folder.resolve("a.zip.md"));
        Files.createFile(folder.resolve("b.md"));
        assertThat(lines(folder)).containsExactly("a.zip.md", "a.zip/b.md", "a.zip/z.md", "b.md");
    }

    @Test
    void anArchiveWithinAnArchiveIsNotEntered() throws IOException {
        Path zip = zip("a.zip", StandardCharsets.UTF_8, "inner.zip", "x.md", "__MACOSX/._x.md");
        assertThat(lines(zip))
                .containsExactly(
                        "a.zip/__MACOSX/._x.md: not a document that can be read (a hidden file)",
                        "a.zip/inner.zip: not a document that can be read (an archive within an archive; unpack it first)",
                        "a.zip/x.md");
    }

    @Test
    void aDocumentThatIsAnArchiveItselfIsOneDocument() throws IOException {
        assertThat(lines(zip("a.zip", StandardCharsets.UTF_8, "[Content_Types].xml", "word/document.xml")))
                .containsExactly("a.zip");
    }

    @Test
    void whatIsNoArchiveOrHasNoDocumentSaysSo() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "text");
        assertThat(lines(text)).containsExactly("text.zip: the archive is damaged and cannot be opened");
        assertThat(lines(zip("a.zip", StandardCharsets.UTF_8, "x.png")))
                .containsExactly(
                        "a.zip/x.png: not a document that can be read (.png)",
                        "a.zip: there is no document in this archive");
    }

    /** Blanks shrink to a thousandth. */
    @Test
    void whatUnpacksToMoreThanTheLimitIsNotRead() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        byte[] blanks = new byte[60 << 20];
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 6; i++) {
                out.putNextEntry(new ZipEntry(i + ".txt"));
                out.write(blanks);
            }
        }
        assertThat(lines(zip))
                .contains("bomb.zip/3.txt", "bomb.zip/5.txt: the archive unpacks to more than the limit; not read");
    }

    @Test
    void anArchiveOfTooManyFilesIsNotOpened() throws IOException {
        String[] names =
                IntStream.rangeClosed(0, 10_000).mapToObj(i -> i + ".md").toArray(String[]::new);
        assertThat(lines(zip("many.zip", StandardCharsets.UTF_8, names)))
                .containsExactly("many.zip: the archive has 10001 files in it, more than the limit of 10000");
    }

    @Test
    void aDamagedFileFailsAlone() throws IOException {
        Path zip = zip("a.zip", StandardCharsets.UTF_8, "1.md", "2.md");
        byte[] bytes = Files.readAllBytes(zip);
        bytes[30 + 4 + 2] ^= 0x55;
        Files.write(zip, bytes);
        List<DocumentSource> sources = sources(zip);
        assertThatThrownBy(() -> ((Document) sources.get(0)).content().read())
                .isInstanceOf(UnreadableDocumentException.class);
        assertThat(((Document) sources.get(1)).content().read())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("2.md");
    }

    /** As a document is that lacked memory, while others are read. */
    @Test
    void aDocumentMayBeReadAgainWhileOthersAreRead() throws IOException {
        Path zip = folder.resolve("a.zip");
        byte[] blanks = new byte[1 << 20];
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 3; i++) {
                out.putNextEntry(new ZipEntry(i + ".txt"));
                out.write(blanks);
            }
        }
        for (int round = 0; round < 20; round++) {
            List<DocumentSource> sources = sources(zip);
            int[] sizes = IntStream.range(0, 12)
                    .parallel()
                    .map(i -> size(sources.get(i % 3)))
                    .toArray();
            assertThat(sizes).hasSize(12).containsOnly(blanks.length);
        }
    }

    private static int size(DocumentSource source) {
        try {
            return ((Document) source).content().read().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path zip(String name, Charset charset, String... names) throws IOException {
        Path zip = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), charset)) {
            for (String entry : names) {
                out.putNextEntry(new ZipEntry(entry));
                out.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private static List<DocumentSource> sources(Path path) {
        return DocumentSource.in(path).toList();
    }

    private List<String> lines(Path path) {
        return sources(path).stream().map(this::line).toList();
    }

    private String line(DocumentSource source) {
        String name = folder.relativize(Path.of(source.name())).toString();
        if (source instanceof Skipped skipped) {
            return name + ": " + skipped.reason().en();
        }
        return source instanceof Unopened unopened
                ? name + ": " + unopened.reason().en()
                : name;
    }
}
