// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.Finding;
import io.github.gouji.FindingGroup;
import io.github.gouji.diagnosis.Imputation;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Severity;
import io.github.gouji.write.markup.Element;
import io.github.gouji.write.markup.Sentences;
import java.util.ArrayList;
import java.util.List;

/** What is no problem of the figures: warnings and advice, what blank cells must hold, and what was not read. */
final class OtherFindings {

    /** More sentences than this are folded away. */
    private static final int FEW = 12;

    private OtherFindings() {}

    static List<Element> all(View view) {
        List<Element> all = new ArrayList<>();
        section(all, "unread", new Wording("没有读到的", "What was not read"), unreadSection(view));
        List<Finding> findings = view.result().groups().stream()
                .filter(group -> !ProblemSection.isProblem(group))
                .map(FindingGroup::findings)
                .flatMap(List::stream)
                .toList();
        section(all, "other", new Wording("警告和建议", "Warnings and advice"), listed(view, findings));
        List<Element> deduced = view.result().diagnosis().imputations().stream()
                .filter(imputation -> view.marks().correction(imputation.cell()) == null
                        && !view.marks().isFilled(imputation.cell())
                        && findings.stream().noneMatch(finding -> says(finding, imputation)))
                .map(imputation -> deduced(view, imputation))
                .toList();
        section(all, "deduced", new Wording("没有数字的格必为多少", "What cells without a figure must hold"), folded(deduced));
        section(all, "inferred", new Wording("按等式推断的", "What was inferred by the equations"), notes(view, true));
        section(all, "notes", new Wording("读的时候作了解释的", "What was read with an interpretation"), notes(view, false));
        return all;
    }

    /** A blank total is a warning that says already what must stand there. */
    private static boolean says(Finding finding, Imputation imputation) {
        return imputation.isForced()
                && finding.bound() == null
                && finding.severity() != Severity.ADVICE
                && finding.cells().size() == 1
                && finding.cells().get(0).cell().equals(imputation.cell());
    }

    private static List<Element> notes(View view, boolean inferred) {
        return folded(view.notes().stream()
                .filter(note -> !note.kind().isLoss() && inferred == (note.kind() == ReadProblem.Kind.INFERRED))
                .map(note -> note(view, note))
                .toList());
    }

    private static void section(List<Element> all, String id, Wording title, List<Element> content) {
        if (!content.isEmpty()) {
            all.add(Element.of("section")
                    .in("card")
                    .with("aria-labelledby", id)
                    .add(Element.of("h3").with("id", id).say(title))
                    .addAll(content));
        }
    }

    /** Tells whether there is anything that was not read. */
    static boolean isSomethingUnread(View view) {
        return ReportPage.unread(view.result(), view.notes()) > 0;
    }

    /** Tells whether there are warnings or advice. */
    static boolean exist(View view) {
        return view.result().groups().stream().anyMatch(group -> !ProblemSection.isProblem(group));
    }

    private static List<Element> listed(View view, List<Finding> findings) {
        return findings.isEmpty() ? List.of() : List.of(FindingBlock.all(view, findings));
    }

    private static List<Element> folded(List<Element> sentences) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        Element list = Element.of("ul").addAll(sentences);
        return sentences.size() <= FEW
                ? List.of(list)
                : List.of(Element.of("details")
                        .add(
                                Element.of("summary").say("共 " + sentences.size() + " 处", "All " + sentences.size()),
                                list));
    }

    private static Element deduced(View view, Imputation imputation) {
        Element item = Element.of("li").add(view.link(imputation.cell()));
        String label = imputation.cell().label().zh();
        String english = imputation.cell().label().en();
        Wording wording = imputation.wording();
        return item.say(wording.zh().substring(label.length()), wording.en().substring(english.length()));
    }

    private static List<Element> unreadSection(View view) {
        List<Element> unread = folded(unread(view));
        if (unread.isEmpty()) {
            return unread;
        }
        Element advice = Element.of("p")
                .say(
                        "请对照原文核对这些地方。换成 Word、Excel 或网页版本再查，往往就能读全。",
                        "Compare these places with the document. A version of it in Word, Excel or HTML can often be read whole.");
        return List.of(advice, unread.get(0));
    }

    private static List<Element> unread(View view) {
        List<Element> unread = new ArrayList<>();
        view.notes().stream()
                .filter(note -> note.kind().isLoss())
                .map(note -> note(view, note))
                .forEach(unread::add);
        view.result().document().unread().forEach((cell, text) -> {
            if (!text.isEmpty()) {
                unread.add(Element.of("li")
                        .add(view.link(cell))
                        .say("：“", ": “")
                        .quote(text)
                        .say("”不是数字 ", "” is no number ")
                        .add(Element.of("span").in("where").say(view.place(cell))));
            }
        });
        return unread;
    }

    private static Element note(View view, ReadProblem problem) {
        Element item = Element.of("li").say(Sentences.begin(problem.message()));
        SourceLocation location = problem.location();
        if (location == null) {
            return item;
        }
        item.text(" ").add(Element.of("span").in("where").say(location.wording()));
        view.cellsAt(location).stream()
                .limit(1)
                .forEach(cell -> item.text(" ")
                        .add(Element.of("a").with("href", "#" + cell.id()).say("看表", "see the form")));
        return item;
    }
}
