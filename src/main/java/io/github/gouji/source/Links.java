// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which documents of a walk were there before under another name. It remembers those alone that links led to. */
final class Links {

    private final Path folder;
    private final Path root;
    private final Map<Path, String> followed = new HashMap<>();

    /**
     * Starts without any.
     *
     * @param folder the folder as its user named it
     * @param root the folder itself
     */
    Links(Path folder, Path root) {
        this.folder = folder;
        this.root = root;
    }

    /** Returns the name under which a document came before in the walk; {@code null} if this is the first time. */
    @Nullable
    String first(Path path, boolean link) {
        if (!link) {
            return followed.isEmpty() ? null : followed.get(root.resolve(folder.relativize(path)));
        }
        if (!Files.exists(path)) {
            return null;
        }
        Path target;
        try {
            target = path.toRealPath();
        } catch (IOException e) {
            return null;
        }
        String own = FileNames.shown(path);
        String walked = walked(target);
        if (walked != null && FileNames.ORDER.compare(walked, own) < 0) {
            return walked;
        }
        return followed.putIfAbsent(target, own);
    }

    /** Returns the name under which the walk comes to a file itself; {@code null} if it does not. */
    private @Nullable String walked(Path target) {
        if (!target.startsWith(root) || FileKind.objection(target.getFileName().toString()) != null) {
            return null;
        }
        Path inside = root.relativize(target);
        for (Path name : inside) {
            if (FileKind.isHidden(name.toString())) {
                return null;
            }
        }
        return FileNames.shown(folder.resolve(inside));
    }
}
