// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The walls between the rooms of the library. */
@AnalyzeClasses(packages = "io.github.gouji", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "io.github.gouji";
    static final String REPORT = ROOT + ".report";
    private static final String SPELLING = REPORT + ".spelling";
    private static final String RULE = ROOT + ".rule";
    private static final String DIAGNOSIS = ROOT + ".diagnosis";
    private static final String SOLVE = DIAGNOSIS + ".solve";
    private static final String LIKELIHOOD = DIAGNOSIS + ".likelihood";
    private static final String ANALYSIS = DIAGNOSIS + ".analysis";
    private static final String EVALUATION = RULE + ".evaluation";
    private static final String NAMING = RULE + ".naming";
    static final String RULE_FILES = RULE + ".json";
    static final String READ = ROOT + ".read";
    static final String DOCUMENT = READ + ".document";
    private static final String LAYOUT = ROOT + ".write.layout";
    private static final String MARKUP = ROOT + ".write.markup";
    private static final String REPORT_PAGE = ROOT + ".write.page";
    private static final String FORM = ROOT + ".write.form";
    private static final String INDEX = ROOT + ".write.index";
    static final String SERVE = ROOT + ".serve";
    static final String HTTP_SERVER = "com.sun.net.httpserver..";
    private static final String MANUAL = ROOT + ".write.manual";
    private static final String SARIF = ROOT + ".write.sarif";
    private static final String SOURCE = ROOT + ".source";
    private static final String WORK = ROOT + ".work";
    private static final String STATISTICS = ROOT + ".statistics";
    static final String TESTING = ROOT + ".testing";
    private static final String TEXT = TESTING + ".text";
    private static final String GENERATE = TESTING + ".generate";
    static final String ASSERTJ = "org.assertj..";
    static final String JQWIK = "net.jqwik..";
    static final String JUNIT = "org.junit..";
    static final String READ_JSON = READ + ".json";
    static final String JSON = ROOT + ".json";
    private static final String JSON_FORM = JSON + ".form";
    static final String JSON_3 = JSON + ".jackson3";
    static final String JACKSON = "com.fasterxml.jackson..";
    static final String JACKSON_3 = "tools.jackson..";
    static final String NOTE = ROOT + ".note";
    private static final String NOTE_OFFICE = NOTE + ".office";
    static final String WORD = READ + ".word";
    static final String PDFBOX = "org.apache.pdfbox..";
    static final String JSOUP = "org.jsoup..";
    static final String PICOCLI = "picocli..";
    static final String VALIDATION = "jakarta.validation..";
    static final String HIBERNATE = "org.hibernate.validator..";

    @ArchTest
    static final ArchRule report = room(REPORT, SPELLING);

    @ArchTest
    static final ArchRule spelling = room(SPELLING);

    @ArchTest
    static final ArchRule rule = room(RULE, REPORT, NAMING);

    @ArchTest
    static final ArchRule naming = room(NAMING, REPORT, SPELLING);

    @ArchTest
    static final ArchRule ruleFiles = room(RULE_FILES, REPORT, RULE, NAMING, READ, DOCUMENT, JACKSON);

    @ArchTest
    static final ArchRule ruleFilesKnowJacksonInOnePlace = noClasses()
            .that()
            .resideInAPackage(RULE_FILES)
            .and()
            .haveNameNotMatching(".*\\.JsonTree(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JACKSON)
            .because("a missing library is noticed where it is first needed");

    @ArchTest
    static final ArchRule evaluation = room(EVALUATION, REPORT, RULE);

    @ArchTest
    static final ArchRule diagnosis = room(DIAGNOSIS, REPORT, RULE, EVALUATION, SOLVE, LIKELIHOOD);

    @ArchTest
    static final ArchRule likelihood = room(LIKELIHOOD, REPORT, RULE);

    @ArchTest
    static final ArchRule solve = room(SOLVE, REPORT, RULE);

    @ArchTest
    static final ArchRule analysis = room(ANALYSIS, REPORT, RULE, SOLVE);

    @ArchTest
    static final ArchRule root = room(
            ROOT, REPORT, RULE, EVALUATION, RULE_FILES, DIAGNOSIS, READ, READ + "..", NOTE, NOTE_OFFICE, SOURCE, WORK);

    @ArchTest
    static final ArchRule source = room(SOURCE, REPORT, READ, WORK);

    @ArchTest
    static final ArchRule work = room(WORK);

    @ArchTest
    static final ArchRule statistics = room(STATISTICS, ROOT, REPORT, RULE, READ, DOCUMENT, DIAGNOSIS);

    @ArchTest
    static final ArchRule read = room(READ, REPORT);

    @ArchTest
    static final ArchRule note = room(NOTE, REPORT, READ);

    @ArchTest
    static final ArchRule noteOffice = room(NOTE_OFFICE, REPORT, READ, DOCUMENT, WORD, NOTE);

    @ArchTest
    static final ArchRule layout = room(LAYOUT);

    @ArchTest
    static final ArchRule generate = room(GENERATE, REPORT, RULE, DIAGNOSIS);

    @ArchTest
    static final ArchRule failures = room(TEXT, ROOT, REPORT, RULE, READ, DIAGNOSIS, LAYOUT);

    @ArchTest
    static final ArchRule assertions = room(TESTING, ROOT, REPORT, SPELLING, RULE, READ, TEXT, ASSERTJ);

    @ArchTest
    static final ArchRule parameters = room(TESTING + ".junit", ROOT, REPORT, RULE, READ, TEXT, JUNIT);

    @ArchTest
    static final ArchRule arbitraries = room(TESTING + ".jqwik", REPORT, DIAGNOSIS, GENERATE, JQWIK);

    @ArchTest
    static final ArchRule validation =
            room(ROOT + ".validation", ROOT, REPORT, RULE, READ, DIAGNOSIS, VALIDATION, HIBERNATE);

    @ArchTest
    static final ArchRule testing = only(TESTING + "..", TESTING + "..");

    @ArchTest
    static final ArchRule jsonForm = room(JSON_FORM, ROOT, REPORT, SPELLING, RULE, READ, READ_JSON, DIAGNOSIS);

    @ArchTest
    static final ArchRule json = room(JSON, ROOT, REPORT, READ, READ_JSON, DIAGNOSIS, JSON_FORM, JACKSON);

    @ArchTest
    static final ArchRule json3 = room(JSON_3, REPORT, READ, READ_JSON, JSON_FORM, JACKSON_3);

    @ArchTest
    static final ArchRule markup = room(MARKUP, REPORT);

    @ArchTest
    static final ArchRule reportPage = room(REPORT_PAGE, ROOT, REPORT, RULE, READ, DIAGNOSIS, FORM, MARKUP);

    @ArchTest
    static final ArchRule form = room(FORM, REPORT, MARKUP);

    @ArchTest
    static final ArchRule index = room(INDEX, ROOT, REPORT, RULE, READ, DIAGNOSIS, FORM, MARKUP, REPORT_PAGE);

    @ArchTest
    static final ArchRule manual = room(MANUAL, ROOT, REPORT, RULE, READ, DIAGNOSIS, MARKUP, REPORT_PAGE);

    @ArchTest
    static final ArchRule sarif = room(SARIF, ROOT, REPORT, RULE, READ, DIAGNOSIS, MANUAL);

    @ArchTest
    static final ArchRule write = room(
            ROOT + ".write",
            ROOT,
            REPORT,
            RULE,
            READ,
            DIAGNOSIS,
            ANALYSIS,
            LAYOUT,
            MARKUP,
            REPORT_PAGE,
            INDEX,
            MANUAL,
            SARIF,
            JSON_FORM,
            STATISTICS,
            JACKSON);

    @ArchTest
    static final ArchRule serve = room(SERVE, ROOT, REPORT, RULE, READ, ROOT + ".write", MARKUP, HTTP_SERVER);

    @ArchTest
    static final ArchRule cli = only(ROOT + ".cli..", ROOT + ".cli..");

    @ArchTest
    static final ArchRule cycles = slices().matching("io.github.(**)").should().beFreeOfCycles();

    /** A room knows the JDK, JSpecify, itself and the given packages. */
    static ArchRule room(String room, String... known) {
        String[] allowed = Stream.concat(Stream.of("java..", "org.jspecify..", room), Stream.of(known))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true)
                .because("the rooms of the library know no others");
    }

    /** The library, or the room, is known to no others than these rooms. */
    static ArchRule only(String library, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .because("one room alone touches it");
    }
}
