// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.CheckResult;
import io.github.gouji.CheckedDocument;
import io.github.gouji.CheckedDocument.Checked;
import io.github.gouji.CheckedDocument.Skipped;
import io.github.gouji.CheckedDocument.Unreadable;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.write.layout.Page;
import java.util.Objects;

/** What became of one document. Its agency and its name stand on one line, however long. */
final class DocumentText {

    private static final int INDENT = 2;

    private final TextSettings settings;
    private final Page page;

    DocumentText(TextSettings settings, Page page) {
        this.settings = settings;
        this.page = page;
    }

    void write(CheckedDocument document) {
        if (document instanceof Checked checked) {
            checked(checked.result(), checked.source());
        } else if (document instanceof Unreadable unreadable) {
            unreadable(unreadable);
        } else if (document instanceof Skipped skipped) {
            String line = TextSettings.append(skipped.source(), skipped.reason().in(settings.locale()));
            page.line(0, settings.paint(Style.DIM, line));
        }
    }

    private void checked(CheckResult result, String source) {
        page.line(0, TextSettings.append(headline(result.report()), TextSettings.clean(source)));
        verdict(result);
        FindingsText.write(result, settings, page);
        new ReadingText(result.document(), settings).write(page);
    }

    private String headline(AnnualReport report) {
        String agency = Objects.requireNonNullElse(report.agency(), settings.in("（机关不明）", "(agency unknown)"));
        Integer year = report.year();
        String ofYear = year == null ? settings.in("（年度不明）", "(year unknown)") : year + settings.in(" 年度", "");
        return settings.paint(Style.BOLD, agency + " " + ofYear);
    }

    private void verdict(CheckResult result) {
        Style colour = switch (result.verdict()) {
            case CONSISTENT -> Style.GREEN;
            case INCONSISTENT -> Style.RED;
            case INCOMPLETE -> Style.YELLOW;
        };
        int broken = result.findings().size();
        int undecided = result.undecided().size();
        String counts = settings.in(
                "：成立 " + result.held() + " 处，不成立 " + broken + " 处，无法判断 " + undecided + " 处",
                ": " + result.held() + " held, " + broken + " broken, " + undecided + " undecided");
        String verdict = result.verdict().wording().in(settings.locale());
        page.wrapped(INDENT, 2 * INDENT, settings.paint(colour, verdict) + counts);
        if (result.report().isBlank() && result.isRead()) {
            page.wrapped(INDENT, 2 * INDENT, settings.in("表里一个数字也没有", "There is no figure in the tables"));
        }
        if (!result.isRead()) {
            page.wrapped(INDENT, 2 * INDENT, new ReadingText(result.document(), settings).loss());
        }
    }

    private void unreadable(Unreadable document) {
        page.line(0, settings.paint(Style.BOLD, document.source()));
        String reason = settings.paint(Style.RED, settings.in("无法读取", "cannot be read"))
                + settings.in("：", ": ")
                + settings.say(document.failure().wording());
        page.wrapped(
                INDENT,
                2 * INDENT,
                TextSettings.append(reason, settings.place(document.failure().location())));
    }
}
