// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Damage to the files of old office programs: to their sectors, to their streams, and to the records in these. */
final class CompoundMutations {

    private static final int[] NUMBERS = {0, 1, 2, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, -1, -2, 0x80000000, 300};

    static final List<FileMutation> ALL = List.of(
            new FileMutation("compound: number in the head", CompoundMutations::isCompound, (file, random) -> {
                byte[] changed = file.clone();
                number(changed, 24 + 2 * random.nextInt(60), random);
                return changed;
            }),
            new FileMutation("compound: number in a sector", CompoundMutations::isCompound, (file, random) -> {
                byte[] changed = file.clone();
                number(changed, 2 * random.nextInt(file.length / 2), random);
                return changed;
            }),
            ofStream("compound: number in a stream", (stream, random) -> {
                number(stream, random.nextInt(stream.length), random);
                return stream;
            }),
            ofStream("compound: numbers near the beginning of a stream", (stream, random) -> {
                for (int i = 0; i < 3; i++) {
                    number(stream, 2 * random.nextInt(Math.min(stream.length, 1200) / 2 + 1), random);
                }
                return stream;
            }),
            ofStream("compound: length of a record", CompoundMutations::withLength),
            ofStream("compound: bytes of a stream left out", (s, random) -> ByteMutations.spliced(s, random, 0)),
            ofStream("compound: bytes of a stream doubled", (s, random) -> ByteMutations.spliced(s, random, 2)),
            ofStream("compound: stream empty", (stream, random) -> new byte[0]));

    private CompoundMutations() {}

    private static boolean isCompound(byte[] file) {
        return file.length > 512 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF;
    }

    private static void number(byte[] bytes, int at, SplittableRandom random) {
        int number = NUMBERS[random.nextInt(NUMBERS.length)];
        for (int i = 0; i < (random.nextBoolean() ? 2 : 4) && at + i < bytes.length; i++) {
            bytes[at + i] = (byte) (number >> 8 * i);
        }
    }

    /** Changes the length of one of the records that a workbook is made of. */
    private static byte[] withLength(byte[] stream, SplittableRandom random) {
        List<Integer> records = new ArrayList<>();
        for (int at = 0; at + 4 <= stream.length; at += 4 + (stream[at + 2] & 0xFF | (stream[at + 3] & 0xFF) << 8)) {
            records.add(at);
        }
        int length = records.get(random.nextInt(records.size())) + 2;
        int changed = random.nextBoolean() ? random.nextInt(0x10000) : (stream[length] & 0xFF) + random.nextInt(9) - 4;
        stream[length] = (byte) changed;
        stream[length + 1] = (byte) (changed >> 8);
        return stream;
    }

    private static FileMutation ofStream(String name, FileMutation.Change change) {
        return new FileMutation(name, CompoundMutations::isCompound, (file, random) -> changed(file, change, random));
    }

    private static byte[] changed(byte[] file, FileMutation.Change change, SplittableRandom random) {
        try (POIFSFileSystem from = new POIFSFileSystem(new ByteArrayInputStream(file));
                POIFSFileSystem to = new POIFSFileSystem()) {
            List<String> names = new ArrayList<>();
            for (Entry entry : from.getRoot()) {
                if (entry instanceof DocumentEntry
                        && Set.of("WordDocument", "1Table", "0Table", "Workbook", "Data")
                                .contains(entry.getName())) {
                    names.add(entry.getName());
                }
            }
            String chosen = names.get(random.nextInt(names.size()));
            for (String name : names) {
                byte[] content;
                try (DocumentInputStream in = from.createDocumentInputStream(name)) {
                    content = in.readAllBytes();
                }
                if (name.equals(chosen) && content.length > 4) {
                    content = change.apply(content, random);
                }
                to.createDocument(new ByteArrayInputStream(content), name);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            to.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
