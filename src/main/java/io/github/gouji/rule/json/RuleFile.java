// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.json;

import static java.util.Objects.requireNonNull;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.read.UnreadableDocumentException;
import io.github.gouji.read.document.TextDecoder;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.InvalidRuleException;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules of one's own as JSON, with formulas as text, and what is to change in those of the official form. Immutable and
 * thread-safe. Reading it needs Jackson.
 *
 * <pre>{@code
 * RuleBook rules = RuleFile.read(Path.of("rules.json")).applyTo(RuleBook.standard());
 * System.out.println(Checker.standard().withRules(rules).check(report));
 * }</pre>
 *
 * <p>A file has rules, ids of rules to switch off, and other severities for rules, all of them optional:
 *
 * <pre>
 * {"rules": [{"id": "OWN-1", "severity": "warning", "wording": {"zh": "结转不超过新收", "en": "…"}, "source": "…",
 *             "formula": "requests.carriedForward.* &lt;= requests.received.*", "editions": ["2021"], "years": "2021-"}],
 *  "off": ["BLANK"],
 *  "severity": {"EDITION": "advice"}}
 * </pre>
 *
 * <p>A rule needs its {@code id}, its {@code formula} (see {@link io.github.gouji.rule.Relation}) and its
 * {@code wording}, as a string or in one language or both. Its severity is {@code warning} unless given. {@code editions} and {@code years} limit it as
 * {@link io.github.gouji.rule.Applicability} says. Everything else is refused.
 */
public final class RuleFile {

    /** The size of the largest rule file that is read, in bytes: 1 MiB. */
    public static final int MAX_SIZE = 1 << 20;

    private final List<RuleEntry> rules;
    private final List<JsonValue.Text> off;
    private final Map<String, Change> severities;
    private final @Nullable String source;

    /** Another severity of a rule, and where the rule is named. */
    record Change(Severity severity, SourceLocation location) {}

    RuleFile(List<RuleEntry> rules, List<JsonValue.Text> off, Map<String, Change> severities) {
        this(rules, off, severities, null);
    }

    private RuleFile(
            List<RuleEntry> rules, List<JsonValue.Text> off, Map<String, Change> severities, @Nullable String source) {
        this.source = source;
        this.rules = List.copyOf(rules);
        this.off = List.copyOf(off);
        this.severities = new LinkedHashMap<>(severities);
    }

    /**
     * Reads a rule file.
     *
     * @throws InvalidRuleFileException if it is not there, or anything in it is wrong; it says what and where
     * @throws IOException if reading the file fails
     */
    public static RuleFile read(Path file) throws IOException {
        String source = file.toString();
        if (Files.isDirectory(file)) {
            throw invalid("这是文件夹，不是规则文件", "this is a folder, not a rule file").withSource(source);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(source, in);
        } catch (NoSuchFileException e) {
            throw invalid("没有这个文件", "there is no such file").withSource(source);
        } catch (AccessDeniedException e) {
            throw invalid("没有读取这个文件的权限", "there is no permission to read this file")
                    .withSource(source);
        }
    }

    /**
     * Reads a rule file from a stream, which is not closed.
     *
     * @param source the name of the file, for messages
     * @param in its content
     * @throws InvalidRuleFileException if anything in it is wrong; it says what and where
     * @throws IOException if reading fails
     */
    public static RuleFile read(String source, InputStream in) throws IOException {
        requireNonNull(source, "source");
        byte[] content = in.readNBytes(MAX_SIZE + 1);
        try {
            RuleFile file = parse(decode(content));
            return new RuleFile(file.rules, file.off, file.severities, source);
        } catch (InvalidRuleFileException e) {
            throw e.withSource(source);
        }
    }

    private static String decode(byte[] content) throws InvalidRuleFileException {
        if (content.length > MAX_SIZE) {
            throw tooLarge();
        }
        try {
            return TextDecoder.decode(content);
        } catch (UnreadableDocumentException e) {
            throw new InvalidRuleFileException(e.wording(), null);
        }
    }

    /**
     * Reads the text of a rule file.
     *
     * @throws InvalidRuleFileException if anything in it is wrong; it says what and where
     */
    public static RuleFile parse(String json) throws InvalidRuleFileException {
        if (json.length() > MAX_SIZE) {
            throw tooLarge();
        }
        try {
            return RuleFileReader.read(json);
        } catch (NoClassDefFoundError error) {
            throw missingLibrary(error);
        }
    }

    private static InvalidRuleFileException tooLarge() {
        return invalid("规则文件超过 1 MiB 的上限", "the rule file is larger than the limit of 1 MiB");
    }

    private static InvalidRuleFileException missingLibrary(NoClassDefFoundError error) {
        try {
            Class.forName("com.fasterxml.jackson.core.JsonFactory", false, RuleFile.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            InvalidRuleFileException missing = invalid(
                    "读取规则文件需要 Maven 依赖 com.fasterxml.jackson.core:jackson-databind，请把它加入项目",
                    "reading a rule file needs the Maven dependency com.fasterxml.jackson.core:jackson-databind;"
                            + " add it to the project");
            missing.initCause(error);
            return missing;
        }
        throw error;
    }

    private static InvalidRuleFileException invalid(String zh, String en) {
        return new InvalidRuleFileException(new Wording(zh, en), null);
    }

    /** Returns the rules of the file, in its order. */
    public List<LinearRule> rules() {
        return rules.stream().map(RuleEntry::rule).toList();
    }

    /** Returns the ids of the rules that the file switches off, in its order. */
    public List<String> off() {
        return off.stream().map(JsonValue.Text::text).toList();
    }

    /** Returns the severities that the file gives to rules, by their ids, in its order. */
    public Map<String, Severity> severities() {
        Map<String, Severity> byId = new LinkedHashMap<>();
        severities.forEach((id, change) -> byId.put(id, change.severity()));
        return byId;
    }

    /**
     * Returns a book with the rules of the file at its end, without those that it switches off, and with the severities
     * that it gives.
     *
     * @throws InvalidRuleFileException if a rule of the file has the id of one of the book, or the file changes one that
     *     neither has
     */
    public RuleBook applyTo(RuleBook book) throws InvalidRuleFileException {
        try {
            return changed(book);
        } catch (InvalidRuleFileException e) {
            throw source == null ? e : e.withSource(source);
        }
    }

    private RuleBook changed(RuleBook book) throws InvalidRuleFileException {
        for (RuleEntry entry : rules) {
            Rule other = book.find(entry.rule().id()).orElse(null);
            if (other != null) {
                throw new InvalidRuleFileException(
                        new Wording(
                                entry.place().zh() + "：已有标识相同的规则："
                                        + other.wording().zh(),
                                entry.place().en() + ": there is a rule with this id: "
                                        + other.wording().en()),
                        entry.id());
            }
        }
        RuleBook changed = book.withAll(rules());
        for (Map.Entry<String, Change> severity : severities.entrySet()) {
            Change change = severity.getValue();
            changed = known(changed, severity.getKey(), "severity", change.location())
                    .withSeverity(severity.getKey(), change.severity());
        }
        for (JsonValue.Text id : off) {
            changed = known(changed, id.text(), "off", id.location()).without(id.text());
        }
        return changed;
    }

    /** Returns the book if it has the rule. */
    private static RuleBook known(RuleBook book, String id, String key, SourceLocation location)
            throws InvalidRuleFileException {
        try {
            book.without(id);
            return book;
        } catch (InvalidRuleException e) {
            throw new InvalidRuleFileException(
                    new Wording(
                            key + "：" + e.reason().zh(), key + ": " + e.reason().en()),
                    location);
        }
    }

    /** Returns what is in the file, by ids. */
    @Override
    public String toString() {
        return "RuleFile[rules=" + rules().stream().map(LinearRule::id).toList() + ", off=" + off() + ", severity="
                + severities() + "]";
    }
}
