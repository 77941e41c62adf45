// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.gouji.ArchitectureTest.ASSERTJ;
import static io.github.gouji.ArchitectureTest.HIBERNATE;
import static io.github.gouji.ArchitectureTest.HTTP_SERVER;
import static io.github.gouji.ArchitectureTest.JACKSON;
import static io.github.gouji.ArchitectureTest.JACKSON_3;
import static io.github.gouji.ArchitectureTest.JQWIK;
import static io.github.gouji.ArchitectureTest.JSON;
import static io.github.gouji.ArchitectureTest.JSON_3;
import static io.github.gouji.ArchitectureTest.JSOUP;
import static io.github.gouji.ArchitectureTest.JUNIT;
import static io.github.gouji.ArchitectureTest.PDFBOX;
import static io.github.gouji.ArchitectureTest.PICOCLI;
import static io.github.gouji.ArchitectureTest.READ;
import static io.github.gouji.ArchitectureTest.READ_JSON;
import static io.github.gouji.ArchitectureTest.ROOT;
import static io.github.gouji.ArchitectureTest.RULE_FILES;
import static io.github.gouji.ArchitectureTest.SERVE;
import static io.github.gouji.ArchitectureTest.TESTING;
import static io.github.gouji.ArchitectureTest.VALIDATION;
import static io.github.gouji.ArchitectureTest.only;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls around the libraries: one room alone touches each. */
@AnalyzeClasses(packages = "io.github.gouji", importOptions = ImportOption.DoNotIncludeTests.class)
class LibrariesTest {

    @ArchTest
    static final ArchRule jakarta = only(VALIDATION, ROOT + ".validation");

    /** Another provider may validate without Hibernate Validator on the class path. */
    @ArchTest
    static final ArchRule hibernate = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("HibernateViolations")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(HIBERNATE)
            .because("one class alone touches it");

    @ArchTest
    static final ArchRule assertj = only(ASSERTJ, TESTING);

    @ArchTest
    static final ArchRule junit = only(JUNIT, TESTING + ".junit");

    @ArchTest
    static final ArchRule jqwik = only(JQWIK, TESTING + ".jqwik");

    @ArchTest
    static final ArchRule httpServer = only(HTTP_SERVER, SERVE);

    @ArchTest
    static final ArchRule jackson = only(JACKSON, READ_JSON, RULE_FILES, JSON, ROOT + ".write");

    @ArchTest
    static final ArchRule jackson3 = only(JACKSON_3, JSON_3);

    @ArchTest
    static final ArchRule plainDataWithoutJackson = noClasses()
            .that()
            .haveSimpleName("PlainData")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JACKSON, JACKSON_3)
            .because("any other library prints it");

    @ArchTest
    static final ArchRule textWithoutJackson = noClasses()
            .that()
            .resideInAPackage(ROOT + ".write")
            .and()
            .haveNameNotMatching(".*\\.(\\w*Json[\\w$]*|SurrogateEscapes)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JACKSON)
            .because("text is written without a library");

    @ArchTest
    static final ArchRule jsoup = only(JSOUP, READ + ".html");

    @ArchTest
    static final ArchRule pdfbox = only(PDFBOX, READ + ".pdf");

    @ArchTest
    static final ArchRule picocli = only(PICOCLI, ROOT + ".cli");
}
