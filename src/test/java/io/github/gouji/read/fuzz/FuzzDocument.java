// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz;

import io.github.gouji.Gouji;
import io.github.gouji.read.ReadResult;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.fuzz.judge.Judge;
import io.github.gouji.read.fuzz.judge.Verdict;
import io.github.gouji.read.fuzz.layout.Choice;
import io.github.gouji.read.fuzz.layout.Pages;
import io.github.gouji.read.fuzz.layout.Reports;
import io.github.gouji.read.fuzz.mutation.Mutation;
import io.github.gouji.read.fuzz.mutation.Mutations;
import io.github.gouji.read.fuzz.mutation.Scene;
import io.github.gouji.read.fuzz.page.Page;
import io.github.gouji.read.fuzz.page.PageFormat;
import io.github.gouji.read.fuzz.page.Rendered;
import io.github.gouji.report.AnnualReport;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A document made at random, which follows from its seed.
 *
 * @param seed the seed
 * @param format the format that it is written in
 * @param mutations what was done to it
 * @param page the document, with the truth about it
 */
public record FuzzDocument(long seed, PageFormat format, List<Mutation> mutations, Page page) {

    /** Each format as often as it is likely. */
    private static final List<PageFormat> FORMATS = Stream.of(
                    Collections.nCopies(11, PageFormat.HTML),
                    Collections.nCopies(6, PageFormat.MARKDOWN),
                    Collections.nCopies(2, PageFormat.MARKDOWN_WITHOUT_PIPES_OUTSIDE),
                    Collections.nCopies(1, PageFormat.TABS),
                    Collections.nCopies(1, PageFormat.COMMAS),
                    Collections.nCopies(1, PageFormat.QUOTED),
                    Collections.nCopies(1, PageFormat.GRID))
            .flatMap(List::stream)
            .toList();

    /** One document in so many is as it was laid out. */
    private static final int UNCHANGED = 20;

    /** Returns the document that follows from the seed. */
    public static FuzzDocument of(long seed) {
        return of(seed, Mutations.all());
    }

    /** Returns the document that follows from the seed where only the given mutations are drawn. */
    public static FuzzDocument of(long seed, List<Mutation> mutations) {
        SplittableRandom random = new SplittableRandom(seed);
        return of(seed, mutations, Choice.of(random, FORMATS), random);
    }

    /** Returns the document that follows from the seed in the given format. */
    static FuzzDocument of(long seed, List<Mutation> mutations, PageFormat format) {
        return of(seed, mutations, format, new SplittableRandom(seed));
    }

    private static FuzzDocument of(long seed, List<Mutation> mutations, PageFormat format, SplittableRandom random) {
        AnnualReport report = Reports.draw(random.split());
        Page page = Pages.of(report, random.split());
        List<Mutation> done = new ArrayList<>();
        int count = random.nextInt(UNCHANGED) == 0 ? 0 : Math.min(3, 1 + random.nextInt(4) * random.nextInt(2));
        for (int tries = 0; done.size() < count && tries < 20 && !mutations.isEmpty(); tries++) {
            Mutation mutation = mutations.get(random.nextInt(mutations.size()));
            boolean fits = (format == PageFormat.HTML || !mutation.needsSpans())
                    && done.stream().allMatch(mutation::goesWith);
            Page changed = page.copy(); // one that does not fit after all may have begun its work
            if (fits && mutation.apply(new Scene(changed, report, random.split()))) {
                done.add(mutation);
                page = changed;
            }
        }
        return new FuzzDocument(seed, format, List.copyOf(done), page);
    }

    /** Returns the text of the document. */
    public Rendered render() {
        return format.render(page);
    }

    /** Reads the document, and judges what was read. */
    public Verdict verdict() {
        return verdict(page);
    }

    /** Reads another page in the format of the document, and judges what was read. */
    Verdict verdict(Page other) {
        Rendered rendered = format.render(other);
        try {
            return Judge.judge(other, rendered, read(rendered, other.charset()));
        } catch (UnreadableDocumentException e) {
            return Judge.unreadable(other, rendered, e);
        } catch (RuntimeException | StackOverflowError e) {
            return Judge.failed(e);
        }
    }

    static ReadResult read(Rendered rendered, Charset charset) throws UnreadableDocumentException {
        return Gouji.read("document", rendered.text().getBytes(charset));
    }
}
