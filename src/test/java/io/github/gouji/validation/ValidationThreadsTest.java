// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import io.github.gouji.rule.RuleBook;
import io.github.gouji.testing.generate.RandomReports;
import io.github.gouji.testing.generate.ReportShape;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One validator serves all threads, and keeps nothing of an application that is gone. */
class ValidationThreadsTest {

    record Upload(@ConsistentReport AnnualReport report) {}

    @Test
    void oneValidatorServesAllThreads() {
        Validator validator = Validating.in(Locale.CHINESE);
        List<AnnualReport> reports = IntStream.range(0, 64)
                .mapToObj(seed -> seed % 2 == 0
                        ? RandomReports.of(seed).consistent(Edition.EDITION_2021, ReportShape.BUREAU)
                        : RandomReports.of(seed).slip().report())
                .toList();
        long wrong = IntStream.range(0, 20_000)
                .parallel()
                .filter(i ->
                        !validator.validate(new Upload(reports.get(i % 64))).isEmpty())
                .count();
        assertThat(wrong).isEqualTo(10_000);
    }

    /** The part of an application that a container loads and drops. */
    public static final class Application implements Supplier<Object> {

        /** Rules that the application brings along. */
        public static final class Rules implements Supplier<RuleBook> {

            @Override
            public RuleBook get() {
                return RuleBook.standard().without("BLANK");
            }
        }

        /** Its bean. */
        public static final class Bean {

            @ConsistentReport(rules = Rules.class)
            AnnualReport report = RandomReports.of(1).slip().report();
        }

        @Override
        public Object get() {
            return new Bean();
        }
    }

    @Test
    void anApplicationThatIsGoneIsNotHeld() throws Exception {
        try (ValidatorFactory factory = Validating.factory(Locale.CHINESE)) {
            assertThat(factory.getValidator()
                            .validate(new Upload(RandomReports.of(1).slip().report())))
                    .isNotEmpty();
        }
        WeakReference<ClassLoader> loader = deployAndUndeploy();
        for (int i = 0; i < 50 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(loader.get()).isNull();
    }

    private static WeakReference<ClassLoader> deployAndUndeploy() throws Exception {
        ClassLoader own = new ClassLoader(ValidationThreadsTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (!name.startsWith(Application.class.getName())) {
                    return super.loadClass(name, resolve);
                }
                Class<?> known = findLoadedClass(name);
                return known == null ? define(name) : known;
            }

            private Class<?> define(String name) throws ClassNotFoundException {
                try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                    byte[] code = in.readAllBytes();
                    return defineClass(name, code, 0, code.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
        Supplier<?> application = (Supplier<?>)
                own.loadClass(Application.class.getName()).getConstructor().newInstance();
        assertThat(application.getClass()).isNotEqualTo(Application.class);
        try (ValidatorFactory factory = Validating.factory(Locale.CHINESE)) {
            assertThat(factory.getValidator().validate(application.get())).isNotEmpty();
        }
        return new WeakReference<>(own);
    }
}
