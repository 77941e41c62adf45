// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The numbers of the model, by their names. Immutable. */
public final class Parameters {

    private static final Parameters STANDARD = read("parameters.properties");

    private final Map<String, Double> numbers;

    private Parameters(Map<String, Double> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    /** Returns the numbers of the file that is part of the library, where their origin is told. */
    public static Parameters standard() {
        return STANDARD;
    }

    private static Parameters read(String file) {
        Properties lines = new Properties();
        try (InputStream in = requireNonNull(Parameters.class.getResourceAsStream(file), file)) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Double> numbers = new TreeMap<>();
        lines.stringPropertyNames().forEach(name -> numbers.put(name, Double.valueOf(lines.getProperty(name))));
        return new Parameters(numbers);
    }

    /** Returns these with other numbers for some names. */
    public Parameters with(Map<String, Double> others) {
        Map<String, Double> all = new TreeMap<>(numbers);
        all.putAll(others);
        return new Parameters(all);
    }

    /** Returns all numbers by their names, in alphabetical order. */
    public Map<String, Double> numbers() {
        return new TreeMap<>(numbers);
    }

    /**
     * Returns a number.
     *
     * @throws NullPointerException if there is none of this name
     */
    double get(String name) {
        return requireNonNull(numbers.get(name), name);
    }

    /** Tells whether there is a number of this name. */
    boolean has(String name) {
        return numbers.containsKey(name);
    }

    /** Returns how often a slip of this kind happens, among all that happen. */
    public double rate(SlipKind slip) {
        return get(slip.key());
    }
}
