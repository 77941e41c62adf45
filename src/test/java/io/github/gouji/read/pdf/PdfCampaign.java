// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.pdf;

import io.github.gouji.Gouji;
import io.github.gouji.Reports;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Attacks the reader with damaged PDF documents: each is read or refused with a sentence, in time. Run by the profile
 * {@code fuzz}. With {@code fuzz.streams} no more than what draws a page is damaged, and each figure must be read as it is in
 * the whole document, or something must be said. System properties: {@code fuzz.documents} how many, {@code fuzz.seed} where to begin, {@code fuzz.folder} a
 * folder of documents to damage beside those that tests draw, {@code fuzz.only} the seed of one to leave beside it as
 * {@code damaged.pdf}.
 */
public final class PdfCampaign {

    /** Nanoseconds: the limit of reading, and what a machine that has more to do takes besides. */
    private static final long LONGEST = 10_000_000_000L;

    private static final boolean STREAMS = Boolean.getBoolean("fuzz.streams");

    private final List<byte[]> wholes = new ArrayList<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private long slowest;

    private PdfCampaign() {}

    /** Runs the campaign, and exits with 1 if a document was neither read nor refused, or took too long. */
    public static void main(String[] arguments) throws IOException {
        PdfCampaign campaign = new PdfCampaign();
        for (Edition edition : Edition.values()) {
            campaign.wholes.add(DrawnPdf.of(Reports.consistent(edition, 1)));
        }
        String folder = System.getProperty("fuzz.folder", "");
        if (!folder.isEmpty()) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".pdf"))
                        .sorted()
                        .toList()) {
                    campaign.wholes.add(Files.readAllBytes(file));
                }
            }
        }
        Long only = Long.getLong("fuzz.only");
        if (only != null) {
            Files.write(Path.of("damaged.pdf"), campaign.damaged(only));
        }
        long begin = only == null ? Long.getLong("fuzz.seed", 1) : only;
        int failures = 0;
        for (long seed = begin;
                seed < begin + (only == null ? Integer.getInteger("fuzz.documents", 2000) : 1);
                seed++) {
            String failure = campaign.failure(seed);
            if (failure != null) {
                failures++;
                System.out.println("seed " + seed + ": " + failure);
            }
        }
        campaign.outcomes.forEach((outcome, count) -> System.out.println(count + " " + outcome));
        System.out.println(failures + " failures, slowest " + campaign.slowest / 1_000_000 + " ms");
        if (failures > 0) {
            System.exit(1);
        }
    }

    private byte[] damaged(long seed) throws IOException {
        byte[] whole = whole(seed);
        return STREAMS ? PdfDamage.damagedStream(whole, seed) : PdfDamage.damaged(whole, seed);
    }

    private byte[] whole(long seed) {
        return wholes.get((int) (seed % wholes.size()));
    }

    /** Tells what became of the figures of a document of which a stream is damaged. */
    private String figures(ReadResult read, long seed) throws IOException {
        ReadResult whole = Gouji.read("whole.pdf", whole(seed));
        boolean equal = read.report().cells().equals(whole.report().cells());
        for (Cell cell : whole.report().cells()) {
            equal = equal
                    && Objects.equals(read.report().get(cell), whole.report().get(cell));
        }
        boolean said =
                read.problems().stream().anyMatch(problem -> problem.kind().isLoss());
        return (equal ? "all figures" : said ? "figures lost" : "FAILED: figures lost") + (said ? ", said" : "");
    }

    /** Returns what is wrong with how a damaged document was dealt with, {@code null} if nothing is. */
    private @Nullable String failure(long seed) throws IOException {
        byte[] damaged = damaged(seed);
        String outcome;
        long begin = System.nanoTime();
        try {
            ReadResult read = Gouji.read("damaged.pdf", damaged);
            outcome = STREAMS ? figures(read, seed) : "read";
        } catch (UnreadableDocumentException e) {
            outcome = e.wording().en().replaceAll("\\d+", "#");
        } catch (Throwable e) {
            outcome = "FAILED " + e;
            e.printStackTrace(System.out);
        }
        long took = System.nanoTime() - begin;
        slowest = Math.max(slowest, took);
        outcomes.merge(outcome, 1, Integer::sum);
        return outcome.startsWith("FAILED") || took > LONGEST ? outcome + ", " + took / 1_000_000 + " ms" : null;
    }
}
