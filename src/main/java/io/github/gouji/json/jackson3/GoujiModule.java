// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json.jackson3;

import static java.util.Objects.requireNonNull;

import io.github.gouji.json.form.Form;
import io.github.gouji.json.form.Names;
import io.github.gouji.json.form.Telling;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/**
 * With this module, any mapper of Jackson 3 writes reports, tables, cells, findings, results, diagnoses and what they
 * consist of in the form of the command line, wherever they stand: on their own, in collections, as keys, in the caller's
 * records. Reports, tables, cells, and the constants such as {@link io.github.gouji.rule.Severity} are read as well;
 * a result is not, and says so. Immutable and thread-safe.
 *
 * <pre>{@code
 * import io.github.gouji.json.jackson3.GoujiModule;
 * import tools.jackson.databind.json.JsonMapper;
 *
 * JsonMapper mapper = JsonMapper.builder().addModule(new GoujiModule()).build();
 * String json = mapper.writeValueAsString(Gouji.check(report));
 * }</pre>
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()}, and so Spring Boot 4, finds it on the class path. A program with a
 * {@code module-info} names it, as above: Java's module system has no services that are optional.
 *
 * <p>The form is the same whatever the mapper is told about names, numbers and {@code null}: blank cells are always written
 * as {@code null}, and unknown keys of a report always refused, since a figure would be lost with them.
 */
public final class GoujiModule extends JacksonModule {

    private final Telling telling;

    /** Creates a module that tells in Chinese. */
    public GoujiModule() {
        this(Telling.STANDARD);
    }

    private GoujiModule(Telling telling) {
        this.telling = telling;
    }

    /** Returns a module with sentences in Chinese for a Chinese locale, and in English for any other. */
    public static GoujiModule in(Locale locale) {
        return new GoujiModule(Telling.in(requireNonNull(locale, "locale")));
    }

    /**
     * Returns a module that asks for the language whenever it writes or reads, such as for that of the request in hand.
     *
     * @param language gives a locale, never {@code null}; called by the threads that write and read
     */
    public static GoujiModule in(Supplier<Locale> language) {
        requireNonNull(language, "language");
        return new GoujiModule(new Telling(language, Telling.STANDARD_EXPLANATIONS));
    }

    /**
     * Returns a module that writes another number of explanations of a problem at most, 10 unless told; their count is
     * always written.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public GoujiModule withExplanations(int explanations) {
        return new GoujiModule(new Telling(telling.language(), explanations));
    }

    @Override
    public String getModuleName() {
        return GoujiModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Returns what tells it from a module with other settings: of two, a mapper follows the one registered last. */
    @Override
    public Object getRegistrationId() {
        return telling;
    }

    @Override
    public void setupModule(SetupContext context) {
        requireNonNull(context, "context");
        SimpleModule module = new SimpleModule(getModuleName());
        Form.ALL.forEach(form -> add(form, module));
        module.setupModule(context);
    }

    private <T> void add(Form<T> form, SimpleModule module) {
        module.addSerializer(form.type(), new FormSerializer<>(form, telling, false));
        form.types().forEach(type -> addReader(type, form, module));
        Names<T> names = form.names();
        if (names != null) {
            module.addKeySerializer(form.type(), new FormSerializer<>(form, telling, true));
            module.addKeyDeserializer(form.type(), new KeyReader<>(form, names, telling));
        }
    }

    private <T> void addReader(Class<T> type, Form<? super T> form, SimpleModule module) {
        module.addDeserializer(type, new FormDeserializer<>(type, form, telling));
    }
}
