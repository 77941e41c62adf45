// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Ways in which a PDF document gets damaged. Each is done at random, and may do nothing. */
enum PdfDamage {
    /** Bytes change. */
    BYTES {
        @Override
        void apply(StringBuilder pdf, Random random) {
            for (int i = 1 + random.nextInt(30); i > 0; i--) {
                pdf.setCharAt(random.nextInt(pdf.length()), (char) random.nextInt(256));
            }
        }
    },
    /** The end is missing. */
    CUT {
        @Override
        void apply(StringBuilder pdf, Random random) {
            pdf.setLength(1 + random.nextInt(pdf.length()));
        }
    },
    /** A piece in the middle is missing, or there twice. */
    PIECE {
        @Override
        void apply(StringBuilder pdf, Random random) {
            int from = random.nextInt(pdf.length());
            int to = Math.min(pdf.length(), from + random.nextInt(2000));
            if (random.nextBoolean()) {
                pdf.delete(from, to);
            } else {
                pdf.insert(from, pdf.substring(from, to));
            }
        }
    },
    /** An object is missing. */
    OBJECT {
        @Override
        void apply(StringBuilder pdf, Random random) {
            replace(pdf, random, "(?s)\\d+ 0 obj.*?endobj", "");
        }
    },
    /** A reference leads elsewhere, perhaps in a circle. */
    REFERENCE {
        @Override
        void apply(StringBuilder pdf, Random random) {
            replace(pdf, random, "\\d+ 0 R", random.nextInt(40) + " 0 R");
        }
    },
    /** A number is another. */
    NUMBER {
        @Override
        void apply(StringBuilder pdf, Random random) {
            String[] odd = {"0", "-1", "99999999999", "1e38", "2147483647", "0.00001", "-32768", "65536"};
            replace(pdf, random, "-?\\d+(?:\\.\\d+)?", odd[random.nextInt(odd.length)]);
        }
    },
    /** A name is another. */
    NAME {
        @Override
        void apply(StringBuilder pdf, Random random) {
            List<MatchResult> names =
                    Pattern.compile("/[A-Za-z0-9]+").matcher(pdf).results().toList();
            if (!names.isEmpty()) {
                String other = names.get(random.nextInt(names.size())).group();
                replace(pdf, random, "/[A-Za-z0-9]+", other);
            }
        }
    },
    /** What draws a page is drawn in disorder, in part, or again and again. */
    OPERATORS {
        @Override
        void apply(StringBuilder pdf, Random random) {
            List<MatchResult> lines = Pattern.compile("(?m)^[^\n]*[A-Za-z*']{1,3}$")
                    .matcher(pdf)
                    .results()
                    .toList();
            if (!lines.isEmpty()) {
                String other = lines.get(random.nextInt(lines.size())).group();
                replace(pdf, random, "(?m)^[^\n]*[A-Za-z*']{1,3}$", (other + "\n").repeat(1 + random.nextInt(50)));
            }
        }
    };

    abstract void apply(StringBuilder pdf, Random random);

    /** Returns a damaged copy that follows from the seed; every other one is first written without compression. */
    static byte[] damaged(byte[] whole, long seed) throws IOException {
        Random random = new Random(seed);
        byte[] content = random.nextBoolean() ? plain(whole) : whole;
        StringBuilder pdf = new StringBuilder(new String(content, StandardCharsets.ISO_8859_1));
        List<PdfDamage> all = Arrays.asList(values());
        for (int i = 1 + random.nextInt(4); i > 0 && pdf.length() > 0; i--) {
            all.get(random.nextInt(all.size())).apply(pdf, random);
        }
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns a copy of which one stream that draws a page is damaged as it is packed: bytes change, or its end is missing. */
    static byte[] damagedStream(byte[] whole, long seed) throws IOException {
        Random random = new Random(seed);
        try (PDDocument pdf = Loader.loadPDF(random.nextInt(4) == 0 ? plain(whole) : whole)) {
            PDPage page = pdf.getPage(random.nextInt(pdf.getNumberOfPages()));
            COSStream stream = page.getCOSObject().getCOSStream(COSName.CONTENTS);
            StringBuilder packed;
            try (InputStream in = stream.createRawInputStream()) {
                packed = new StringBuilder(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
            List<PdfDamage> ways = stream.getFilters() == null ? List.of(CUT) : List.of(BYTES, CUT, PIECE);
            ways.get(random.nextInt(ways.size())).apply(packed, random);
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(packed.toString().getBytes(StandardCharsets.ISO_8859_1));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    /** Returns the same document with nothing compressed, so that damage reaches what is drawn. */
    static byte[] plain(byte[] whole) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(whole)) {
            for (PDPage page : pdf.getPages()) {
                byte[] content = page.getContents().readAllBytes();
                PDStream stream = new PDStream(pdf);
                try (var out = stream.createOutputStream((COSName) null)) {
                    out.write(content);
                }
                page.setContents(stream);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    /** Replaces one place, or several, where a pattern is found. */
    private static void replace(StringBuilder pdf, Random random, String pattern, String by) {
        List<MatchResult> found =
                new ArrayList<>(Pattern.compile(pattern).matcher(pdf).results().toList());
        for (int i = 1 + random.nextInt(3); i > 0 && !found.isEmpty(); i--) {
            MatchResult place = found.remove(random.nextInt(found.size()));
            if (place.end() <= pdf.length()) {
                pdf.replace(place.start(), place.end(), by);
            }
        }
    }
}
