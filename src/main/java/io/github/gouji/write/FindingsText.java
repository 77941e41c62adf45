// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.FindingGroup;
import io.github.gouji.report.Form;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.Severity;
import io.github.gouji.write.Columns.Row;
import io.github.gouji.write.layout.DisplayWidth;
import io.github.gouji.write.layout.Page;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong in a report: problem by problem its findings, and what the diagnosis says of them. */
final class FindingsText {

    /** Advice lists no more cells than this; the JSON form has them all. */
    private static final int MOST_OF_ADVICE = 8;

    /** Text goes on no further to the right than here. */
    private static final int FURTHEST_HANGING = 40;

    private static final int INDENT = 4;

    private final CheckResult result;
    private final Form form;
    private final TextSettings settings;
    private final Page page;

    private FindingsText(CheckResult result, TextSettings settings, Page page) {
        this.result = result;
        this.form = Form.of(result.report());
        this.settings = settings;
        this.page = page;
    }

    static void write(CheckResult result, TextSettings settings, Page page) {
        new FindingsText(result, settings, page).write();
    }

    private void write() {
        DiagnosisText diagnosis = new DiagnosisText(result, settings.locale());
        int number = 0;
        for (FindingGroup group : result.groups()) {
            page.blankLine();
            page.line(2, settings.paint(Style.BOLD, title(++number, group)));
            findings(group.findings());
            for (String line : diagnosis.under(group)) {
                page.wrapped(INDENT, INDENT + 2, settings.say(line));
            }
        }
    }

    private String title(int number, FindingGroup group) {
        return group.findings().isEmpty()
                ? settings.in(
                        "问题 " + number + "：几条规则合起来不能成立", "Problem " + number + ": rules that cannot hold together")
                : settings.in("问题 ", "Problem ") + number;
    }

    private void findings(List<Finding> findings) {
        int severities = 0;
        int rules = 0;
        for (Finding finding : findings) {
            severities = Math.max(severities, DisplayWidth.of(severity(finding)));
            rules = Math.max(rules, DisplayWidth.of(finding.rule().id()));
        }
        for (Finding finding : findings) {
            String head = DisplayWidth.pad(severity(finding), severities)
                    + TextSettings.GAP
                    + DisplayWidth.pad(finding.rule().id(), rules);
            int hanging = Math.min(INDENT + DisplayWidth.of(head) + TextSettings.GAP.length(), FURTHEST_HANGING);
            if (finding.bound() == null) {
                checked(finding, head, hanging);
            } else {
                equation(finding, finding.bound(), head, hanging);
            }
        }
    }

    /** Writes a short sum without places as one line. */
    private void equation(Finding finding, BoundRule bound, String head, int hanging) {
        String oneLine = TextSettings.append(head, settings.say(finding.message()));
        boolean located = finding.cells().stream().anyMatch(figure -> figure.location() != null);
        if (!located && !settings.ids() && INDENT + DisplayWidth.of(oneLine) <= Page.WIDTH) {
            page.line(INDENT, oneLine);
            return;
        }
        String place = settings.ids() ? bound.scope() : bound.place().in(settings.locale());
        String wording = TextSettings.clean(finding.rule().wording().in(settings.locale()));
        page.wrapped(INDENT, hanging, TextSettings.append(TextSettings.append(head, place), wording));
        Columns.write(page, INDENT + 4, EquationText.rows(finding, form, settings));
    }

    /** Writes the message, which names the figure if it is only one. */
    private void checked(Finding finding, String head, int hanging) {
        String message = settings.say(finding.message());
        if (settings.ids() && !message.contains(finding.scope())) {
            message = finding.scope() + TextSettings.GAP + message;
        }
        boolean named = finding.cells().stream()
                .anyMatch(figure -> finding.scope().equals(figure.cell().id()));
        String place = named ? settings.place(finding.cells().get(0).location()) : "";
        page.wrapped(INDENT, hanging, TextSettings.append(TextSettings.append(head, message), place));
        if (!named) {
            list(finding);
        }
    }

    private void list(Finding finding) {
        List<Finding.Figure> cells = finding.cells();
        int most = finding.severity() == Severity.ADVICE ? MOST_OF_ADVICE : cells.size();
        Columns.write(
                page,
                INDENT + 4,
                cells.stream()
                        .limit(most)
                        .map(figure -> new Row(
                                "",
                                settings.name(figure.cell(), form),
                                value(figure.value()),
                                settings.place(figure.location())))
                        .toList());
        int rest = cells.size() - most;
        if (rest > 0) {
            page.line(INDENT + 4, settings.in("……另有 " + rest + " 格", "… and " + rest + " more"));
        }
    }

    /** That a cell is blank is what the finding says. */
    private static String value(@Nullable Number value) {
        return value == null ? "" : TextSettings.plain(new BigDecimal(value.toString()));
    }

    private String severity(Finding finding) {
        Style colour = switch (finding.severity()) {
            case ERROR -> Style.RED;
            case WARNING -> Style.YELLOW;
            case ADVICE -> Style.CYAN;
        };
        return settings.paint(colour, settings.say(finding.severity().wording()));
    }
}
