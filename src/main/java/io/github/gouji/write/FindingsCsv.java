// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.CheckResult;
import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.CheckedDocument.Unreadable;
import io.github.gouji.Finding;
import io.github.gouji.FindingGroup;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Findings as comma-separated values, one line each, for a spreadsheet: with the mark by which Excel knows Chinese, and
 * with an apostrophe before what Excel would take for a formula.
 */
public final class FindingsCsv {

    private static final List<Wording> HEADER = List.of(
            new Wording("文档", "document"),
            new Wording("机关", "agency"),
            new Wording("年度", "year"),
            new Wording("问题", "problem"),
            new Wording("程度", "severity"),
            new Wording("规则", "rule"),
            new Wording("位置", "scope"),
            new Wording("说明", "message"),
            new Wording("差", "difference"),
            new Wording("最可能", "most likely"),
            new Wording("单元格", "cells"),
            new Wording("在文档中", "in the document"));

    private final CsvLines lines = new CsvLines();
    private final Locale locale;

    private FindingsCsv(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns a header and a line for each finding and each thing that was not read.
     *
     * @param documents the documents
     * @param locale the language of the messages: Chinese, or English for any other
     */
    public static String write(List<CheckedDocument> documents, Locale locale) {
        return format(locale).all(requireNonNull(documents, "documents"));
    }

    /** Returns the format of a header and of lines in Chinese, or in English for any other locale. */
    public static ResultFormat format(Locale locale) {
        FindingsCsv header = new FindingsCsv(requireNonNull(locale, "locale"));
        header.line(HEADER.stream().map(word -> word.in(locale)).toArray());
        return new PlainParts(header.lines.withMark(), document -> {
            FindingsCsv csv = new FindingsCsv(locale);
            csv.document(document);
            return csv.lines.toString();
        });
    }

    private void document(CheckedDocument document) {
        if (document instanceof Checked checked) {
            int group = 0;
            for (FindingGroup one : checked.result().groups()) {
                group++;
                for (Finding finding : one.findings()) {
                    finding(checked, group, one, finding);
                }
            }
            for (ReadProblem problem : checked.result().problems()) {
                if (problem.kind().isLoss()) {
                    unread(document.source(), checked.result(), problem.message(), problem.location());
                }
            }
        } else if (document instanceof Unreadable unreadable) {
            unread(
                    document.source(),
                    null,
                    unreadable.failure().wording(),
                    unreadable.failure().location());
        }
    }

    private void finding(Checked checked, int number, FindingGroup group, Finding finding) {
        CheckResult result = checked.result();
        String likely = group.problems().stream()
                .map(problem -> problem.wording().in(locale))
                .collect(Collectors.joining(" "));
        BigDecimal difference = finding.difference();
        String cells =
                finding.cells().stream().map(figure -> figure.cell().id()).collect(Collectors.joining(" "));
        SourceLocation first = finding.cells().stream()
                .map(Finding.Figure::location)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        line(
                checked.source(),
                result.report().agency(),
                result.report().year(),
                number,
                finding.severity().wording().in(locale),
                finding.rule().id(),
                finding.scope(),
                finding.message().in(locale),
                difference,
                likely,
                cells,
                place(first));
    }

    private void unread(
            String source, @Nullable CheckResult result, Wording reason, @Nullable SourceLocation location) {
        line(
                source,
                result == null ? null : result.report().agency(),
                result == null ? null : result.report().year(),
                null,
                new Wording("未读", "not read").in(locale),
                null,
                null,
                reason.in(locale),
                null,
                null,
                null,
                place(location));
    }

    private @Nullable String place(@Nullable SourceLocation location) {
        return location == null ? null : location.wording().in(locale);
    }

    private void line(@Nullable Object... fields) {
        lines.add(Arrays.asList(fields));
    }
}
