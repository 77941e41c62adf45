// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    private static final String HINT = "LC_ALL=C.UTF-8";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "report.html, US-ASCII, false",
        "r\uFFFDport.html, US-ASCII, true",
        "r?port.html, US-ASCII, true",
        "r?port.html, GBK, true",
        "r\uFFFDport.html, GBK, true",
        "勾稽.html, GBK, false",
        "勾稽.html, windows-1252, true",
        "r\uFFFDport.html, UTF-8, false",
    })
    void aNameThatCouldNotBeDecodedGetsAHint(String name, String charset, boolean hint) {
        String reason;
        try {
            reason = FileNames.pathOf(name, Charset.forName(charset)).toString();
        } catch (CommandFailure e) {
            reason = e.wording().zh();
        }
        assertThat(reason.contains(HINT)).isEqualTo(hint);
    }

    @Test
    void aFileOfAnOddNameThatIsThereGetsNone() throws Exception {
        Path file = Files.createFile(folder.resolve("勾稽.html"));
        assertThat(FileNames.pathOf(file.toString(), StandardCharsets.US_ASCII)).isEqualTo(file);
    }

    @Test
    void whatIsNoPathGetsNone() {
        assertThatThrownBy(() -> FileNames.pathOf("a\0b", StandardCharsets.US_ASCII))
                .hasMessage("不能打开这个路径 / this path cannot be opened");
    }

    /** In a locale without Chinese a file is found by its folder, with its true name, but not by its own. */
    @Test
    @Tag("class-path")
    @EnabledOnOs(OS.LINUX)
    void aProcessWithoutChineseFindsFilesByTheirFolder() throws Exception {
        Path documents = Files.createDirectories(folder.resolve("文件夹"));
        Files.writeString(documents.resolve("甲.md"), "没有表格");
        assertThat(runInC("check", ".")).contains("./文件夹/甲.md").doesNotContain(HINT);
        assertThat(runInC("check", folder.toString())).contains(folder + "/文件夹/甲.md");
        assertThat(runInC("check", "文件夹/甲.md")).contains("cannot be read: ").contains(HINT);
        assertThat(runInC("check", "--example", "--output", "结果.txt"))
                .contains("--output")
                .contains(HINT);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("文件夹", "output");
    }

    private String runInC(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                GoujiCommand.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
        File output = folder.resolve("output").toFile();
        Process process =
                builder.redirectErrorStream(true).redirectOutput(output).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(output.toPath());
    }
}
