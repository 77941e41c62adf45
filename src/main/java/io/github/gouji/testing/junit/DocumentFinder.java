// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.junit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds documents by patterns of their names, on the class path and in folders. */
final class DocumentFinder {

    private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

    private final ClassLoader loader;
    private final SortedMap<String, byte[]> found = new TreeMap<>();

    DocumentFinder(ClassLoader loader) {
        this.loader = loader;
    }

    /** Returns the documents by their names, in the order of these. */
    Map<String, byte[]> find(List<String> resources, List<String> files) throws IOException {
        for (String pattern : resources) {
            if (!findResources(pattern.startsWith("/") ? pattern.substring(1) : pattern)) {
                throw new IllegalArgumentException("no document on the class path fits \"" + pattern + "\"");
            }
        }
        for (String pattern : files) {
            if (!findIn(Path.of(folder(pattern)), folder(pattern), pattern)) {
                throw new IllegalArgumentException(
                        "no file fits \"" + pattern + "\" in " + Path.of("").toAbsolutePath());
            }
        }
        return found;
    }

    /** Returns the folders before the first wildcard, with a slash at the end; "" if there are none. */
    private static String folder(String pattern) {
        Matcher wildcard = WILDCARD.matcher(pattern);
        int end = wildcard.find() ? wildcard.start() : pattern.length();
        return pattern.substring(0, pattern.lastIndexOf('/', end) + 1);
    }

    private boolean findResources(String pattern) throws IOException {
        if (!WILDCARD.matcher(pattern).find()) {
            try (InputStream in = loader.getResourceAsStream(pattern)) {
                if (in == null) {
                    return false;
                }
                found.put(pattern, in.readAllBytes());
                return true;
            }
        }
        boolean any = false;
        String folder = folder(pattern);
        for (URL url : Collections.list(loader.getResources(folder))) {
            any |= findUnder(url, folder, pattern);
        }
        return any;
    }

    private boolean findUnder(URL url, String folder, String pattern) throws IOException {
        URI uri;
        try {
            uri = url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        if (!uri.getScheme().equals("jar")) {
            return findIn(Path.of(uri), folder, pattern);
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return findIn(jar.getPath("/" + folder), folder, pattern);
        } catch (FileSystemAlreadyExistsException e) {
            return findIn(FileSystems.getFileSystem(uri).getPath("/" + folder), folder, pattern);
        }
    }

    /** Takes the files in a folder that fit the pattern, but no hidden ones; the first of a name counts. */
    private boolean findIn(Path start, String folder, String pattern) throws IOException {
        if (!Files.isDirectory(start) && !folder.isEmpty()) {
            return false;
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        boolean any = false;
        try (Stream<Path> files = Files.walk(start)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder + start.relativize(file).toString().replace('\\', '/');
                boolean hidden = file.getFileName().toString().startsWith(".");
                if (!hidden && matcher.matches(Path.of(name))) {
                    any = true;
                    if (!found.containsKey(name)) {
                        found.put(name, Files.readAllBytes(file));
                    }
                }
            }
        }
        return any;
    }
}
