// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.BoundRule;
import io.github.gouji.rule.LinearRule;
import io.github.gouji.rule.Rule;
import io.github.gouji.write.markup.Element;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rules that were checked, with wording, source and result, folded away. */
final class RuleSection {

    private RuleSection() {}

    static Element of(View view) {
        Element list = Element.of("div").in("findings");
        view.result().rules().rules().forEach(rule -> list.add(rule(view, rule)));
        return Element.of("section")
                .in("card")
                .with("id", "rules")
                .add(Element.of("details")
                        .add(Element.of("summary").say("核对了哪些规则", "The rules that were checked"), list));
    }

    private static Element rule(View view, Rule rule) {
        CheckResult result = view.result();
        Element block =
                Element.of("div").in("finding").with("id", "r-" + rule.id()).with("tabindex", "-1");
        block.add(Element.of("h4")
                .add(
                        FindingBlock.tag(rule.severity()),
                        Element.of("span").in("rule").text(rule.id())));
        block.add(Element.of("p").say(rule.wording()));
        Wording source = rule.source();
        block.add(Element.of("p").in("where").say("依据：" + source.zh(), "Source: " + source.en()));
        if (rule instanceof LinearRule linear) {
            List<BoundRule> places = linear.bind(Form.of(result.report()));
            if (!places.isEmpty()) {
                block.add(Element.of("code").in("formula").say(places.get(0).formula()));
            }
        }
        if (!view.links().manual().isEmpty()) {
            String address = view.links().manual() + "#r-"
                    + URLEncoder.encode(rule.id(), StandardCharsets.UTF_8).replace("+", "%20");
            block.add(Element.of("p")
                    .add(Element.of("a").with("href", address).say("例子和常见的差错", "Examples and usual slips")));
        }
        return block.add(outcome(view, rule));
    }

    private static Element outcome(View view, Rule rule) {
        CheckResult result = view.result();
        Element line = Element.of("p");
        List<Finding> broken = result.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .toList();
        long undecided = result.undecided().stream()
                .filter(one -> one.rule().id().equals(rule.id()))
                .count();
        if (result.notApplicable().stream().anyMatch(one -> one.id().equals(rule.id()))) {
            return line.say("不适用于这份报告。", "Does not apply to this report.");
        }
        if (!broken.isEmpty()) {
            line.say("不成立 " + broken.size() + " 处：", "Broken at " + broken.size() + ": ");
            for (Finding finding : broken) {
                BoundRule bound = finding.bound();
                Element link = Element.of("a").with("href", "#f" + view.number(finding));
                line.add(bound == null ? link.say("见上", "see above") : link.say(bound.place()))
                        .text(" ");
            }
        }
        if (undecided > 0) {
            line.say("无法判断 " + undecided + " 处。", "Undecided at " + undecided + ".");
        }
        return broken.isEmpty() && undecided == 0
                ? line.add(Element.of("span").in("tag good").say("成立", "holds"))
                : line;
    }
}
