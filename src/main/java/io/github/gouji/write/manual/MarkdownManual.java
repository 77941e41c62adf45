// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.manual;

import io.github.gouji.report.Wording;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The manual as Markdown: a heading for each rule that is its id alone, so that its anchor is the id in small letters. */
public final class MarkdownManual {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private MarkdownManual(Locale locale) {
        this.locale = locale;
    }

    /** Returns the manual of these rules. */
    public static String of(RuleBook book, Locale locale) {
        MarkdownManual manual = new MarkdownManual(locale);
        manual.text.append("# ").append(manual.say(ManualWords.TITLE)).append("\n\n");
        manual.text.append(manual.say(ManualWords.ABOUT)).append('\n');
        for (Rule rule : book.rules()) {
            manual.entry(Entry.of(rule, book));
        }
        return manual.text.toString();
    }

    /** Returns what the manual says of one rule, but for the usual slips, which take long to find. */
    public static String of(Rule rule, Locale locale) {
        MarkdownManual manual = new MarkdownManual(locale);
        manual.rule(Entry.withoutCauses(rule));
        return manual.text.toString();
    }

    private void entry(Entry entry) {
        text.append("\n## ").append(escaped(entry.rule().id())).append("\n\n");
        rule(entry);
    }

    private void rule(Entry entry) {
        Rule rule = entry.rule();
        text.append("**")
                .append(say(rule.severity().wording()))
                .append("** ")
                .append(say(rule.wording()))
                .append("\n\n");
        text.append("- ")
                .append(say(ManualWords.SOURCE))
                .append(say(rule.source()))
                .append('\n');
        entry.formulas()
                .forEach((edition, formula) -> text.append("- ")
                        .append(say(ManualWords.edition(edition)))
                        .append(say(formula))
                        .append('\n'));
        example(ManualWords.HOLDS, entry.examples().holding());
        example(ManualWords.BREAKS, entry.examples().breaking());
        if (!entry.causes().isEmpty()) {
            text.append("\n### ").append(say(ManualWords.CAUSES)).append("\n\n");
            entry.causes().forEach(cause -> text.append("- ").append(say(cause)).append('\n'));
        }
    }

    private void example(Wording title, Optional<Example> found) {
        if (found.isEmpty()) {
            return;
        }
        Example example = found.get();
        text.append("\n### ").append(say(title)).append("\n\n");
        if (!example.sum().isEmpty()) {
            text.append("| | ").append(say(example.place())).append(" | |\n|---|---|---:|\n");
            example.sum()
                    .forEach(line -> text.append("| ")
                            .append(escaped(line.sign()))
                            .append(" | ")
                            .append(say(line.label()))
                            .append(" | ")
                            .append(escaped(line.figure()))
                            .append(" |\n"));
            text.append('\n');
        }
        text.append(say(example.words())).append('\n');
    }

    private String say(Wording wording) {
        return escaped(wording.in(locale));
    }

    private static String escaped(String words) {
        return SPECIAL.matcher(words.replaceAll("\\R", " ")).replaceAll("\\\\$0");
    }
}
