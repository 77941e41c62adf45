// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule.json;

import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a rule file of its JSON. */
final class RuleFileReader {

    private static final int MAX_RULES = 1_000;

    private final Members file;

    private RuleFileReader(Members file) {
        this.file = file;
    }

    static RuleFile read(String json) throws InvalidRuleFileException {
        JsonValue value = JsonTree.parse(json);
        return new RuleFileReader(Members.of(Members.WHOLE_FILE, value, "rules", "off", "severity")).file();
    }

    private RuleFile file() throws InvalidRuleFileException {
        if (file.object().values().isEmpty()) {
            throw new InvalidRuleFileException(
                    new Wording("文件中没有 rules、off 或 severity", "the file has no rules, off or severity"), null);
        }
        List<JsonValue.Text> off = file.texts("off");
        return new RuleFile(rules(), off, severities(off));
    }

    private List<RuleEntry> rules() throws InvalidRuleFileException {
        List<JsonValue> values = file.items("rules");
        if (values.size() > MAX_RULES) {
            throw file.mistake(
                    values.get(MAX_RULES).location(),
                    "规则过多，最多 " + MAX_RULES + " 条",
                    "there are more than the limit of " + MAX_RULES + " rules");
        }
        List<RuleEntry> rules = new ArrayList<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (JsonValue value : values) {
            int number = rules.size() + 1;
            RuleEntry entry = RuleEntry.of(number, value);
            Integer other = numbers.putIfAbsent(entry.rule().id(), number);
            if (other != null) {
                throw new InvalidRuleFileException(
                        new Wording(
                                entry.place().zh() + "：id 与第 " + other + " 条规则相同",
                                entry.place().en() + ": rule " + other + " has the same id"),
                        entry.id());
            }
            rules.add(entry);
        }
        return rules;
    }

    private Map<String, RuleFile.Change> severities(List<JsonValue.Text> off) throws InvalidRuleFileException {
        JsonValue value = file.find("severity");
        if (value == null) {
            return Map.of();
        }
        Members members = Members.of(file.named("severity"), value);
        Map<String, RuleFile.Change> changes = new LinkedHashMap<>();
        for (Map.Entry<String, SourceLocation.InText> key :
                members.object().keys().entrySet()) {
            String id = key.getKey();
            Severity severity = RuleEntry.severity(members, id);
            if (off.stream().anyMatch(one -> one.text().equals(id))) {
                throw file.mistake(
                        key.getValue(),
                        id + " 已在 off 中关闭，不能又改严重程度",
                        id + " is switched off in off and cannot have another severity");
            }
            changes.put(id, new RuleFile.Change(severity, key.getValue()));
        }
        return changes;
    }
}
