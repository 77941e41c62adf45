// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The file that a result is written to, as a whole or not at all: what it held stays until all of the result is on the
 * disk. Lines that can be gone on with are written to it as they come. Devices, such as {@code /dev/stdout}, are written
 * to as they are.
 */
final class OutputFile {

    private final String name;
    private final Path target;
    private final Path temporary;

    private OutputFile(String name, Path target) {
        this.name = name;
        this.target = target;
        // A new name beside the file, so that moving it there is no more than renaming.
        this.temporary = folder().resolve(".gouji-" + UUID.randomUUID() + ".tmp");
    }

    /**
     * Returns the file of this name after a look at whether it can be written, which leaves nothing behind.
     *
     * @throws CommandFailure if it cannot
     */
    static OutputFile of(String name) throws CommandFailure {
        OutputFile file = new OutputFile(name, targetOf(name));
        Path folder = file.folder();
        if (Files.isDirectory(file.target)) {
            throw failure(name, "这是文件夹，不能写入", "this is a folder and cannot be written to");
        }
        if (!Files.isDirectory(folder)) {
            throw failure(name, "没有文件夹 " + folder, "there is no folder " + folder);
        }
        if (Files.exists(file.target) && !Files.isWritable(file.target)) {
            throw failure(name, "没有写这个文件的权限", "there is no permission to write to this file");
        }
        if (!file.isDevice()) {
            file.tryFolder();
        }
        return file;
    }

    /** Returns the name by which the command line calls it. */
    String name() {
        return name;
    }

    /** Tells whether a name from the command line names this file, too. */
    boolean isAt(String other) {
        try {
            return isAt(FileNames.pathOf(other));
        } catch (CommandFailure e) {
            return false;
        }
    }

    /** Tells whether this is the file, by whatever name. */
    boolean isAt(Path file) {
        try {
            return !isDevice() && Files.exists(file) && Files.exists(target) && Files.isSameFile(file, target);
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns the file itself where the name is a link to it. */
    private static Path targetOf(String name) throws CommandFailure {
        try {
            Path path = FileNames.pathOf(name);
            return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        } catch (CommandFailure e) {
            throw failure(name, e.wording().zh(), e.wording().en());
        } catch (IOException e) {
            throw failure(name, "不能打开这个路径", "this path cannot be opened");
        }
    }

    private Path folder() {
        return Objects.requireNonNullElse(target.getParent(), target);
    }

    private boolean isDevice() {
        return Files.exists(target) && !Files.isRegularFile(target);
    }

    private void tryFolder() throws CommandFailure {
        try {
            Files.delete(Files.createFile(temporary));
        } catch (AccessDeniedException e) {
            throw failure(name, "没有在所在文件夹里写文件的权限", "there is no permission to write files in its folder");
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Tells whether the file is one that only helps to write this one. */
    boolean isMadeFor(@Nullable Path file) {
        return file != null && temporary.getFileName().equals(file.getFileName());
    }

    /**
     * Writes a document.
     *
     * @throws CommandFailure if that fails; the file is then what it was
     */
    void write(byte[] result) throws CommandFailure {
        try (ResultTarget all = whole()) {
            all.write(result);
            all.finish();
        }
    }

    /**
     * Writes the text in UTF-8.
     *
     * @throws CommandFailure if that fails; the file is then what it was
     */
    void write(String result) throws CommandFailure {
        write(result.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Begins to write: what is written takes the place of the file when it is finished.
     *
     * @throws CommandFailure if that fails
     */
    ResultTarget whole() throws CommandFailure {
        if (isDevice()) {
            return new FileTarget(open(target, StandardOpenOption.WRITE), null);
        }
        ResultTarget whole =
                new FileTarget(open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), temporary);
        temporary.toFile().deleteOnExit();
        return whole;
    }

    /**
     * Goes on writing to the file itself, after its first bytes; the others are cut off.
     *
     * @throws CommandFailure if that fails
     */
    ResultTarget growing(long kept) throws CommandFailure {
        if (isDevice()) {
            return whole();
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(kept);
        } catch (IOException e) {
            throw failed(e);
        }
        return new FileTarget(open(target, StandardOpenOption.APPEND), null);
    }

    /**
     * Opens the file for reading what an earlier run wrote; there is nothing in it if it is not there.
     *
     * @throws IOException if it cannot be read
     */
    InputStream written() throws IOException {
        return Files.isRegularFile(target)
                ? new BufferedInputStream(Files.newInputStream(target), 1 << 16)
                : InputStream.nullInputStream();
    }

    private OutputStream open(Path file, StandardOpenOption... options) throws CommandFailure {
        try {
            return Files.newOutputStream(file, options);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Writes to a file; to a temporary one until the whole is there. */
    private final class FileTarget implements ResultTarget {

        private final OutputStream out;
        private final @Nullable Path until;

        FileTarget(OutputStream out, @Nullable Path until) {
            this.out = out;
            this.until = until;
        }

        @Override
        public void write(byte[] bytes) throws CommandFailure {
            try {
                out.write(bytes);
            } catch (IOException e) {
                throw failed(e);
            }
        }

        @Override
        public void finish() throws CommandFailure {
            try {
                out.close();
                if (until != null) {
                    if (Files.exists(target)) {
                        keepPermissions(until);
                    }
                    Files.move(until, target, StandardCopyOption.ATOMIC_MOVE);
                }
            } catch (IOException e) {
                throw failed(e);
            }
        }

        @Override
        public void close() throws CommandFailure {
            try {
                out.close();
                if (until != null) {
                    Files.deleteIfExists(until);
                }
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }

    private void keepPermissions(Path temporary) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(temporary, view.readAttributes().permissions());
        }
    }

    private CommandFailure failed(IOException failure) {
        return failed(name, failure);
    }

    /** Returns the failure of a run whose result, of this name, cannot be written. */
    static CommandFailure failed(String name, IOException failure) {
        String said = failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
        String reason = Objects.requireNonNullElse(said, failure.getClass().getSimpleName());
        return failure(name, "不能写入（" + reason + "）", "it cannot be written (" + reason + ")");
    }

    /** Returns the failure of the run for this reason. */
    CommandFailure failure(String zh, String en) {
        return failure(name, zh, en);
    }

    private static CommandFailure failure(String name, String zh, String en) {
        return new CommandFailure("--output " + name + "：" + zh, "--output " + name + ": " + en);
    }
}
