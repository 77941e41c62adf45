// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damage to archives, and to the XML in them. */
final class ArchiveMutations {

    private record Entry(String name, byte[] content) {}

    static final List<FileMutation> ALL = List.of(
            of("archive: file left out", (entries, at, random) -> entries.remove(at)),
            of("archive: file under another name", (entries, at, random) -> {
                String other = entries.get(random.nextInt(entries.size())).name();
                entries.set(at, new Entry("x" + other, entries.get(at).content()));
            }),
            of("archive: files exchanged", (entries, at, random) -> {
                int other = random.nextInt(entries.size());
                Entry kept = entries.get(at);
                entries.set(at, new Entry(kept.name(), entries.get(other).content()));
                entries.set(other, new Entry(entries.get(other).name(), kept.content()));
            }),
            ofContent("archive: bytes flipped in a file", ByteMutations::flipped),
            ofContent("archive: file cut off", (file, random) -> Arrays.copyOf(file, random.nextInt(file.length))),
            ofContent("archive: bytes of a file doubled", (file, random) -> ByteMutations.spliced(file, random, 2)),
            ofXml("xml: element left out", (xml, random) -> XmlMutations.withElement(xml, random, element -> "")),
            ofXml("xml: element doubled", (xml, random) -> XmlMutations.withElement(xml, random, e -> e + e)),
            ofXml(
                    "xml: element many times",
                    (xml, random) -> XmlMutations.withElement(xml, random, e -> e.repeat(300))),
            ofXml("xml: element in itself", XmlMutations::nested),
            ofXml("xml: tags unwrapped", XmlMutations::unwrapped),
            ofXml("xml: value replaced", XmlMutations::withValue),
            ofXml("xml: attribute left out", XmlMutations::withoutAttribute),
            ofXml("xml: entity declared", XmlMutations::withEntity));

    private ArchiveMutations() {}

    private interface Change {
        void apply(List<Entry> entries, int at, SplittableRandom random);
    }

    private interface TextChange {
        String apply(String xml, SplittableRandom random);
    }

    private static boolean isArchive(byte[] file) {
        return file.length > 4
                && file[0] == 'P'
                && file[1] == 'K'
                && !entries(file).isEmpty();
    }

    private static FileMutation of(String name, Change change) {
        return new FileMutation(name, ArchiveMutations::isArchive, (file, random) -> {
            List<Entry> entries = entries(file);
            change.apply(entries, random.nextInt(entries.size()), random);
            return zip(entries);
        });
    }

    private static FileMutation ofContent(String name, FileMutation.Change change) {
        return of(name, (entries, at, random) -> {
            Entry entry = largest(entries, at, random);
            if (entry.content().length > 1) {
                entries.set(entries.indexOf(entry), new Entry(entry.name(), change.apply(entry.content(), random)));
            }
        });
    }

    private static FileMutation ofXml(String name, TextChange change) {
        return ofContent(
                name,
                (file, random) -> change.apply(new String(file, StandardCharsets.UTF_8), random)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the file that the text is in, most often. */
    private static Entry largest(List<Entry> entries, int at, SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            return entries.get(at);
        }
        Entry largest = entries.get(0);
        for (Entry entry : entries) {
            largest = entry.content().length > largest.content().length ? entry : largest;
        }
        return largest;
    }

    private static List<Entry> entries(byte[] file) {
        List<Entry> entries = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.add(new Entry(entry.getName(), in.readAllBytes()));
            }
        } catch (IOException | IllegalArgumentException e) {
            entries.clear();
        }
        return entries;
    }

    private static byte[] zip(List<Entry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> names = new ArrayList<>();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Entry entry : entries) {
                if (!names.contains(entry.name())) {
                    names.add(entry.name());
                    out.putNextEntry(new ZipEntry(entry.name()));
                    out.write(entry.content());
                    out.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
