// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void writesANewFileAndNothingElse() throws Exception {
        Path file = folder.resolve("结果.txt");
        OutputFile.of(file.toString()).write("勾稽\n");
        assertThat(file).content().isEqualTo("勾稽\n");
        assertThat(names()).containsExactly("结果.txt");
    }

    @Test
    void lookingWhetherAFileCanBeWrittenLeavesNothingBehind() throws Exception {
        OutputFile.of(folder.resolve("result.txt").toString());
        assertThat(names()).isEmpty();
    }

    @Test
    void replacesAFileAndKeepsItsPermissions() throws Exception {
        Path file = Files.writeString(folder.resolve("result.txt"), "a longer text of before");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, permissions);
        OutputFile.of(file.toString()).write("now");
        assertThat(file).content().isEqualTo("now");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
        assertThat(names()).containsExactly("result.txt");
    }

    @Test
    void writesToTheFileThatALinkNames() throws Exception {
        Path file = Files.writeString(folder.resolve("result.txt"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        OutputFile.of(link.toString()).write("now");
        assertThat(file).content().isEqualTo("now");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aFailureLeavesWhatWasThere() throws Exception {
        Path file = folder.resolve("result.txt");
        OutputFile output = OutputFile.of(file.toString());
        Files.createDirectory(file);
        Files.writeString(file.resolve("inner"), "before");
        assertThatThrownBy(() -> output.write("now"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageStartingWith("--output " + file + "：");
        assertThat(file.resolve("inner")).content().isEqualTo("before");
        assertThat(names()).containsExactly("result.txt");
    }

    @Test
    void halfACharacterIsWrittenAsAQuestionMark() throws Exception {
        Path file = folder.resolve("result.txt");
        OutputFile.of(file.toString()).write("\uD83D.");
        assertThat(file).content().isEqualTo("?.");
    }

    @Test
    void aFolderIsRefused() {
        assertThatThrownBy(() -> OutputFile.of(folder.toString()))
                .hasMessage("--output " + folder + "：这是文件夹，不能写入 / --output " + folder
                        + ": this is a folder and cannot be written to");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("no/such/result.txt");
        assertThatThrownBy(() -> OutputFile.of(file.toString()))
                .hasMessage("--output " + file + "：没有文件夹 " + file.getParent() + " / --output " + file
                        + ": there is no folder " + file.getParent());
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("result.txt"), "before");
        assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file));
        assertThatThrownBy(() -> OutputFile.of(file.toString())).hasMessageContaining("没有写这个文件的权限");
    }

    @Test
    void aDeviceIsWrittenToAndStaysOne() throws Exception {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        OutputFile.of(device.toString()).write("now");
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
