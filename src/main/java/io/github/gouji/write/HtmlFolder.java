// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.CheckedDocument.Skipped;
import io.github.gouji.CheckedDocument.Unreadable;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.write.index.Entry;
import io.github.gouji.write.index.IndexLines;
import io.github.gouji.write.index.IndexPage;
import io.github.gouji.write.page.Links;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of pages on many documents: the page of each, {@code index.html} with counts, a table that leads to the pages and
 * a map of the form that shows where errors fall, and {@code rules.html}. Pages are written as results arrive, so that the
 * memory needed does not depend on their number; until {@link #finish} the folder keeps the pages that it had. Not
 * thread-safe, but for {@link #page}.
 *
 * <pre>{@code
 * try (HtmlFolder folder = HtmlFolder.create(Path.of("results"), RuleBook.standard(), Locale.CHINESE);
 *         Stream<CheckedDocument> documents = Gouji.checkAll(List.of(Path.of("reports")), 4)) {
 *     for (CheckedDocument document : (Iterable<CheckedDocument>) documents::iterator) {
 *         folder.add(folder.page(document));
 *     }
 *     folder.finish();
 * }
 * }</pre>
 */
public final class HtmlFolder implements Closeable {

    private static final String INDEX = "index.html";
    private static final String RULES = "rules.html";
    private static final String PAGES = "pages";
    private static final Links LINKS = new Links("../" + RULES, "../" + INDEX);
    private static final String WORK = ".gouji-pages";
    private static final Pattern PAGE = Pattern.compile("\\d{6,}\\.html");

    private final Path folder;
    private final Path work;
    private final Locale locale;
    private final IndexPage index;
    private final IndexLines lines;
    private int pages;

    private HtmlFolder(Path folder, Path work, Locale locale) {
        this.folder = folder;
        this.work = work;
        this.locale = locale;
        this.index = new IndexPage(locale, RULES);
        this.lines = new IndexLines(work);
    }

    /** What is written of a document. */
    public static final class Page {

        private final Entry entry;
        private final String html;

        private Page(Entry entry, String html) {
            this.entry = entry;
            this.html = html;
        }
    }

    /**
     * Makes the folder if it is not there, and begins to write into a hidden one in it.
     *
     * @param folder the folder; of the files in it only those are replaced that an earlier run has written
     * @param rules the rules by which the documents are checked
     * @param locale the language that the pages open in: Chinese, or English for any other
     * @throws IOException if nothing can be written there
     */
    public static HtmlFolder create(Path folder, RuleBook rules, Locale locale) throws IOException {
        requireNonNull(folder, "folder");
        requireNonNull(rules, "rules");
        requireNonNull(locale, "locale");
        Files.createDirectories(folder.resolve(PAGES));
        Path work = folder.resolve(WORK);
        // A run that was killed left it behind.
        delete(work);
        Files.createDirectories(work.resolve(PAGES));
        Files.writeString(work.resolve(RULES), RuleDocumentation.html(rules, locale));
        return new HtmlFolder(folder, work, locale);
    }

    /** Returns what is to be written of a document. May be called by several threads at once. */
    public Page page(CheckedDocument document) {
        String source = requireNonNull(document, "document").source();
        if (document instanceof Skipped skipped) {
            return new Page(Entry.of(source, skipped.outcome(), skipped.reason()), "");
        }
        Entry entry = document instanceof Checked checked
                ? Entry.of(
                        source,
                        checked.result(),
                        ReadingNotes.of(checked.result().document()))
                : Entry.of(
                        source,
                        document.outcome(),
                        ((Unreadable) document).failure().wording());
        return new Page(entry, HtmlReport.write(document, locale, LINKS));
    }

    /** Writes the page of a document and its line in the index. */
    public void add(Page page) throws IOException {
        String address = addLine(page);
        if (!address.isEmpty()) {
            Files.writeString(work.resolve(address), page.html);
        }
    }

    /** Writes the line alone, and returns where the page has to be; "" for none. */
    String addLine(Page page) throws IOException {
        // No name of a document becomes that of a file.
        String address = requireNonNull(page, "page").html.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "%s/%06d.html", PAGES, ++pages);
        lines.add(page.entry.outcome(), index.add(page.entry, address));
        return address;
    }

    /** Writes the index, and puts all in the place of what an earlier run has written. */
    public void finish() throws IOException {
        try (OutputStream out = Files.newOutputStream(work.resolve(INDEX))) {
            out.write(index.beforeLines().getBytes(StandardCharsets.UTF_8));
            lines.copyTo(out);
            out.write(index.afterLines().getBytes(StandardCharsets.UTF_8));
        }
        // No index ever leads to pages that are not its own.
        Files.deleteIfExists(folder.resolve(INDEX));
        for (Path old : pagesIn(folder)) {
            Files.delete(old);
        }
        for (Path page : pagesIn(work)) {
            Files.move(page, folder.resolve(PAGES).resolve(page.getFileName()));
        }
        Files.move(work.resolve(RULES), folder.resolve(RULES), StandardCopyOption.REPLACE_EXISTING);
        Files.move(work.resolve(INDEX), folder.resolve(INDEX));
    }

    private static List<Path> pagesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(PAGES))) {
            return files.filter(
                            file -> PAGE.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }

    /** Leaves nothing behind but what is finished. */
    @Override
    public void close() throws IOException {
        lines.close();
        delete(work);
    }

    private static void delete(Path work) throws IOException {
        if (!Files.isDirectory(work, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
