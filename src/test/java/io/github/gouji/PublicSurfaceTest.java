// SPDX-License-Identifier: Apache-2.0
package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Cell;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every type that callers meet. */
class PublicSurfaceTest {

    /** The libraries that the rooms for tests are made for. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "io.github.gouji.testing", "org.assertj.",
            "io.github.gouji.testing.jqwik", "net.jqwik.",
            "io.github.gouji.testing.junit", "org.junit.",
            "io.github.gouji.json", "com.fasterxml.jackson.",
            "io.github.gouji.json.jackson3", "tools.jackson.",
            "io.github.gouji.validation", "jakarta.validation.");

    /** Its records are made by the diagnosis alone. */
    private static final String DIAGNOSIS = "io.github.gouji.diagnosis";

    private final Samples samples;
    private final List<Class<?>> types;

    PublicSurfaceTest() throws IOException, ReflectiveOperationException {
        samples = new Samples();
        types = PublicTypes.all();
    }

    @Test
    void signaturesMentionTypesThatCallersCanSee() throws IOException {
        Set<String> packages = PublicTypes.packages();
        Set<String> hidden = new TreeSet<>();
        for (Class<?> type : types) {
            for (Type mentioned : mentioned(type)) {
                for (Class<?> one : classes(mentioned)) {
                    boolean own = packages.contains(one.getPackageName()) && PublicTypes.isPublic(one);
                    boolean platform = one.isPrimitive() || one.getName().startsWith("java.");
                    String library = LIBRARIES.getOrDefault(type.getPackageName(), "org.jspecify.");
                    if (!own && !platform && !one.getName().startsWith(library)) {
                        hidden.add(type.getName() + " mentions " + one.getName());
                    }
                }
            }
        }
        assertThat(hidden).isEmpty();
        assertThat(types).hasSizeGreaterThan(60);
    }

    private static List<Type> mentioned(Class<?> type) {
        List<Type> mentioned = new ArrayList<>();
        for (Executable member : members(type)) {
            mentioned.addAll(List.of(member.getGenericParameterTypes()));
            mentioned.addAll(List.of(member.getGenericExceptionTypes()));
            if (member instanceof Method method) {
                mentioned.add(method.getGenericReturnType());
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isShown(field.getModifiers())) {
                mentioned.add(field.getGenericType());
            }
        }
        return mentioned;
    }

    private static boolean isShown(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static List<Executable> members(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(member -> isShown(member.getModifiers()) && !member.isSynthetic())
                .toList();
    }

    private static List<Class<?>> classes(Type type) {
        List<Class<?>> classes = new ArrayList<>();
        if (type instanceof Class<?> one) {
            classes.add(one.isArray() ? one.getComponentType() : one);
        } else if (type instanceof ParameterizedType parameterized) {
            classes.addAll(classes(parameterized.getRawType()));
            Stream.of(parameterized.getActualTypeArguments()).forEach(argument -> classes.addAll(classes(argument)));
        } else if (type instanceof WildcardType wildcard) {
            Stream.of(wildcard.getUpperBounds(), wildcard.getLowerBounds())
                    .flatMap(Stream::of)
                    .forEach(bound -> classes.addAll(classes(bound)));
        } else if (type instanceof GenericArrayType array) {
            classes.addAll(classes(array.getGenericComponentType()));
        }
        return classes;
    }

    @Test
    void nullIsRefusedByTheNameOfItsParameter() throws ReflectiveOperationException {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Class<?> type : types) {
            if (type.getPackageName().equals(DIAGNOSIS)) {
                continue;
            }
            for (Executable member : members(type)) {
                Parameter[] parameters = member.getParameters();
                for (int i = 0; i < parameters.length && !isGiven(type, member); i++) {
                    if (!mayBeNull(parameters[i])) {
                        tried++;
                        String failure = failureWithNull(type, member, i);
                        if (failure != null) {
                            wrong.add(name(member) + ", " + parameters[i].getName() + ": " + failure);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(200);
    }

    /** Tells whether the compiler has written the method, or that of its superclass says what it does. */
    private static boolean isGiven(Class<?> type, Executable member) {
        return member.getName().equals("equals")
                || (type.isEnum() && member.getName().equals("valueOf"))
                || Modifier.isAbstract(member.getModifiers());
    }

    private static boolean mayBeNull(Parameter parameter) {
        return parameter.getType().isPrimitive()
                || parameter.getParameterizedType() instanceof TypeVariable<?>
                || isNullable(parameter.getAnnotatedType());
    }

    private static boolean isNullable(AnnotatedElement element) {
        return element.isAnnotationPresent(Nullable.class);
    }

    /** Returns what is wrong with the answer to {@code null}, itself {@code null} if nothing is. */
    private String failureWithNull(Class<?> type, Executable member, int missing) throws ReflectiveOperationException {
        Parameter[] parameters = member.getParameters();
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == missing ? null : samples.of(parameters[i].getType());
            if (i != missing && arguments[i] == null && !mayBeNull(parameters[i])) {
                return "there is no sample of " + parameters[i].getType();
            }
        }
        if (member instanceof Method && !Modifier.isStatic(member.getModifiers()) && samples.of(type) == null) {
            return "there is no sample of " + type;
        }
        try {
            call(type, member, arguments);
            return "taken";
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof NullPointerException)) {
                return e.getCause().toString();
            }
            boolean copied = type.isRecord() && isCollection(parameters[missing].getType());
            String message = String.valueOf(e.getCause().getMessage());
            String name = parameters[missing].getName();
            boolean named = message.equals(name) || message.endsWith("because \"" + name + "\" is null");
            return named || copied ? null : message;
        }
    }

    private static boolean isCollection(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private void call(Class<?> type, Executable member, Object... arguments) throws ReflectiveOperationException {
        member.setAccessible(true);
        if (member instanceof Constructor<?> constructor) {
            constructor.newInstance(arguments);
        } else {
            boolean isStatic = Modifier.isStatic(member.getModifiers());
            ((Method) member).invoke(isStatic ? null : samples.of(type), arguments);
        }
    }

    @Test
    void whatMayReturnNullSaysSo() throws ReflectiveOperationException {
        List<String> wrong = new ArrayList<>();
        for (Object sample : samples.all()) {
            for (Method method : sample.getClass().getMethods()) {
                boolean asked = method.getDeclaringClass().getName().startsWith("io.github.gouji.")
                        && method.getParameterCount() == 0
                        && method.getReturnType() != void.class
                        && !(method.getGenericReturnType() instanceof TypeVariable<?>)
                        && !isNullable(method.getAnnotatedReturnType());
                if (asked) {
                    method.setAccessible(true);
                    if (method.invoke(sample) == null) {
                        wrong.add(name(method));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void onlyRecordsAndEnumsAreEqualByValue() {
        assertThat(types)
                .filteredOn(type -> !type.isRecord() && !type.isEnum())
                .filteredOn(type -> Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("equals")))
                .as("a cell, of which there is one instance, says so")
                .containsExactly(Cell.class);
    }

    private static String name(Executable member) {
        String types = String.join(
                ", ",
                Arrays.stream(member.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList());
        String owner = member.getDeclaringClass().getName().replace("io.github.gouji.", "");
        return owner + (member instanceof Method ? "." + member.getName() : "") + "(" + types + ")";
    }
}
