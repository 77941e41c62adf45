// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.sarif;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.FindingGroup;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Edition;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A log of one run over some documents, which are added one by one. */
public final class SarifLog {

    private static final String PROJECT = "https://github.com/gouji/gouji";
    private static final String DOCUMENTATION = PROJECT + "#rules";

    private final Locale locale;
    private final String language;
    private final RuleTexts texts;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<Object> rules = new ArrayList<>();
    private final List<Object> artifacts = new ArrayList<>();
    private final List<Object> results = new ArrayList<>();
    private final List<Object> notifications = new ArrayList<>();
    private boolean successful = true;

    /** Creates an empty log in Chinese, or in English for any other locale. */
    public SarifLog(Locale locale) {
        this.locale = locale;
        this.language = new Wording("zh-CN", "en").in(locale);
        this.texts = new RuleTexts(locale);
    }

    /** Adds a document that was checked. */
    public void add(String source, CheckResult result) {
        result.rules().rules().forEach(this::index);
        PlaceTexts places = new PlaceTexts(artifact(source), Form.of(result.report()), locale);
        int group = 0;
        for (FindingGroup one : result.groups()) {
            group++;
            Fixes fixes = Fixes.of(one, result, places, locale);
            for (Finding finding : one.findings()) {
                results.add(result(finding, group, fixes, places));
            }
        }
        for (ReadProblem problem : result.problems()) {
            String level = problem.kind().isLoss() ? "warning" : "note";
            notify(level, problem.message().in(locale), places.at(problem.location()));
        }
    }

    /** Adds a document that could not be read. */
    public void addUnreadable(String source, Wording reason, @Nullable SourceLocation location) {
        successful = false;
        PlaceTexts places = new PlaceTexts(artifact(source), Form.of(Edition.latest()), locale);
        notify("error", reason.in(locale), places.at(location));
    }

    private void notify(String level, String message, Map<String, Object> place) {
        notifications.add(new Properties()
                .with("level", level)
                .with("message", Properties.text(message))
                .with("locations", List.of(place))
                .map());
    }

    private Map<String, Object> artifact(String source) {
        String uri = Uris.of(source);
        artifacts.add(new Properties()
                .with("location", new Properties().with("uri", uri))
                .with("roles", List.of("analysisTarget"))
                .map());
        return new Properties()
                .with("uri", uri)
                .with("index", artifacts.size() - 1)
                .map();
    }

    private int index(Rule rule) {
        return indexes.computeIfAbsent(rule.id(), id -> {
            boolean standard = RuleBook.standard().find(id).isPresent();
            rules.add(texts.descriptor(rule, standard ? DOCUMENTATION : PROJECT + "#rule-files"));
            return rules.size() - 1;
        });
    }

    private Map<String, Object> result(Finding finding, int group, Fixes fixes, PlaceTexts places) {
        List<Finding.Figure> figures = fixes.suspectedFirst(finding.cells());
        List<Object> related = new ArrayList<>();
        for (Finding.Figure figure : figures.subList(Math.min(1, figures.size()), figures.size())) {
            related.add(places.of(figure.cell(), figure.location(), figure.value(), related.size() + 1));
        }
        Map<String, Object> main = figures.isEmpty()
                ? places.file()
                : places.of(
                        figures.get(0).cell(),
                        figures.get(0).location(),
                        figures.get(0).value(),
                        null);
        String advice = fixes.wording();
        String stop = new Wording("。", ".").in(locale);
        String message = finding.message().in(locale) + stop + (advice.isEmpty() ? "" : " " + advice);
        return new Properties()
                .with("ruleId", finding.rule().id())
                .with("ruleIndex", index(finding.rule()))
                .with("level", RuleTexts.level(finding.severity()))
                .with("message", Properties.text(message))
                .with("locations", List.of(main))
                .with("relatedLocations", related)
                .with(
                        "partialFingerprints",
                        new Properties().with("gouji/v1", finding.rule().id() + "/" + finding.scope()))
                .with("fixes", fixes.list())
                .with(
                        "properties",
                        new Properties()
                                .with("group", group)
                                .with("scope", finding.scope())
                                .with("left", finding.left())
                                .with("right", finding.right())
                                .with("difference", finding.difference()))
                .map();
    }

    /**
     * Returns the log as maps and lists.
     *
     * @param version the version of the program; {@code null} if it is not known
     */
    public Map<String, Object> map(@Nullable String version) {
        Properties driver = new Properties()
                .with("name", "Gouji")
                .with("organization", "Gouji")
                .with("version", version)
                .with("informationUri", PROJECT)
                .with("rules", rules);
        Map<String, Object> invocation = new Properties()
                .with("executionSuccessful", successful)
                .with("toolExecutionNotifications", notifications)
                .map();
        Map<String, Object> run = new Properties()
                .with("tool", new Properties().with("driver", driver))
                .with("language", language)
                .with("invocations", List.of(invocation))
                .with("artifacts", artifacts)
                .map();
        run.put("results", results);
        run.put("columnKind", "utf16CodeUnits");
        return new Properties()
                .with("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .with("version", "2.1.0")
                .with("runs", List.of(run))
                .map();
    }
}
