// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Applicant;
import io.github.gouji.report.ApplicantCounts;
import io.github.gouji.report.Cell;
import io.github.gouji.report.DisputeCounts;
import io.github.gouji.report.DisputeGroup;
import io.github.gouji.report.DisputeResult;
import io.github.gouji.report.Disputes;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.Outcomes;
import io.github.gouji.report.Proactive;
import io.github.gouji.report.ProactiveColumn;
import io.github.gouji.report.ProactiveRow;
import io.github.gouji.report.RequestRow;
import io.github.gouji.report.Requests;
import io.github.gouji.report.Wording;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the schemas from the types: the records of the model, and those of the JSON form. */
final class SchemaWriter {

    /** Their own schemas say that they may be {@code null}: a choice between null and a table makes two errors of each. */
    private static final Set<Class<?>> TABLES = Set.of(Proactive.class, Requests.class, Disputes.class);

    private SchemaWriter() {}

    static String schema(Class<?> type, String title) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .without(
                        Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                        Option.VOID_METHODS,
                        Option.STATIC_METHODS,
                        Option.GETTER_METHODS);
        boolean isRuleFile = type == RuleFileForm.class;
        builder.forTypesInGeneral()
                .withPropertySorter((one, other) -> 0)
                .withDefinitionNamingStrategy(
                        (key, context) -> name(key.getType().getErasedType()))
                .withCustomDefinitionProvider((resolved, context) -> definition(resolved, context))
                .withTypeAttributeOverride(
                        (node, scope, context) -> complete(node, scope.getType().getErasedType(), context));
        builder.forFields()
                .withIgnoreCheck(field -> Modifier.isStatic(field.getRawMember().getModifiers()))
                .withNullableCheck(field -> !isRuleFile && isNullable(field))
                .withRequiredCheck(field -> !(isRuleFile && isNullable(field)) && !isPlace(field))
                .withDescriptionResolver(SchemaWriter::label);
        ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(type);
        ObjectNode titled = schema.objectNode();
        titled.set("$schema", schema.get("$schema"));
        titled.put("title", title);
        titled.setAll(schema);
        return titled.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !TABLES.contains(field.getRawMember().getType());
    }

    /** What is not known of a place is left out. */
    private static boolean isPlace(FieldScope field) {
        return SourceLocation.class.isAssignableFrom(field.getRawMember().getDeclaringClass()) && isNullable(field);
    }

    private static String name(Class<?> type) {
        return type.getName()
                .substring(type.getPackageName().length() + 1)
                .replace('$', '.')
                .replaceAll("Form(?=$|\\.)", "");
    }

    private static CustomDefinition definition(ResolvedType resolved, SchemaGenerationContext context) {
        Class<?> type = resolved.getErasedType();
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        if (type == Cell.class) {
            return inline(node.put("type", "string"));
        }
        if (type.isEnum()) {
            ArrayNode names = node.put("type", "string").putArray("enum");
            Arrays.stream(type.getEnumConstants()).map(SchemaWriter::text).forEach(names::add);
            return inline(node);
        }
        if (type == Map.class) {
            return inline(map(node, resolved.getTypeParameters().get(1).getErasedType()));
        }
        if (type == Number.class) {
            return inline(node.put("type", "number"));
        }
        if (type == Outcomes.class) {
            return inline(node);
        }
        if (type == Wording.class) {
            ArrayNode kinds = node.putArray("anyOf");
            kinds.addObject().put("type", "string").put("pattern", "\\S");
            ObjectNode languages = kinds.addObject().put("type", "object");
            ObjectNode properties = languages.putObject("properties");
            for (String language : List.of("zh", "en")) {
                properties.putObject(language).put("type", "string").put("pattern", "\\S");
            }
            languages.put("additionalProperties", false).put("minProperties", 1);
            return inline(node);
        }
        if (type == Proactive.class) {
            return editions(node, context);
        }
        if (type == SourceLocation.class) {
            ArrayNode places = node.putArray("anyOf");
            // in an order of their own: that of the class file is the compiler's
            Class<?>[] kinds = type.getPermittedSubclasses();
            Arrays.sort(kinds, Comparator.comparing(Class::getSimpleName));
            for (Class<?> place : kinds) {
                places.add(context.createDefinitionReference(
                        context.getTypeContext().resolve(place)));
            }
            return new CustomDefinition(node, DefinitionType.STANDARD, AttributeInclusion.NO);
        }
        return null;
    }

    private static CustomDefinition inline(ObjectNode node) {
        return new CustomDefinition(node, DefinitionType.INLINE, AttributeInclusion.NO);
    }

    /** A table of type object, whose edition says what else is true of it: one mistake makes one error. */
    private static CustomDefinition editions(ObjectNode node, SchemaGenerationContext context) {
        nullable(node);
        edition(node.putObject("properties"));
        node.putArray("required").add("edition");
        ArrayNode cases = node.putArray("allOf");
        for (Edition edition : Edition.values()) {
            Class<?> shape = Proactive.zeros(edition).getClass();
            when(edition, cases)
                    .set(
                            "then",
                            context.createDefinitionReference(
                                    context.getTypeContext().resolve(shape)));
        }
        return new CustomDefinition(node, DefinitionType.STANDARD, AttributeInclusion.NO);
    }

    private static void edition(ObjectNode properties) {
        ArrayNode ids = properties.putObject("edition").putArray("enum");
        Stream.of(Edition.values()).map(Edition::id).forEach(ids::add);
    }

    private static ObjectNode when(Edition edition, ArrayNode cases) {
        ObjectNode one = cases.addObject();
        ObjectNode condition = one.putObject("if").put("type", "object");
        condition.putObject("properties").putObject("edition").put("const", edition.id());
        condition.putArray("required").add("edition");
        return one;
    }

    private static void complete(ObjectNode node, Class<?> type, SchemaGenerationContext context) {
        if (!(node.get("properties") instanceof ObjectNode properties)) {
            return;
        }
        if (type == Disputes.class) {
            nullable(node);
        } else if (type != Proactive.class && Proactive.class.isAssignableFrom(type)) {
            first(node, properties);
        } else if (type == Requests.class) {
            nullable(node);
            first(node, properties);
            ArrayNode cases = node.putArray("allOf");
            for (Edition edition : Edition.values()) {
                Class<?> shape = Requests.zeros(edition).outcomes().getClass();
                when(edition, cases)
                        .putObject("then")
                        .putObject("properties")
                        .set(
                                "outcomes",
                                context.createDefinitionReference(
                                        context.getTypeContext().resolve(shape, ApplicantCounts.class)));
            }
        } else if (type == RuleFileForm.class) {
            node.put("minProperties", 1);
            ((ObjectNode) properties.get("rules")).put("maxItems", 1000);
            texts((ObjectNode) properties.get("off"));
        } else if (type == RuleFileForm.RuleForm.class) {
            ((ObjectNode) properties.get("id")).put("pattern", "^\\S+$").put("maxLength", 100);
            ((ObjectNode) properties.get("formula")).put("pattern", "\\S");
            ((ObjectNode) properties.get("years"))
                    .put("pattern", "^\\s*([0-9]{4}|[0-9]{4}[-–]|[-–][0-9]{4}|[0-9]{4}[-–][0-9]{4})\\s*$");
            ((ObjectNode) properties.get("editions")).put("minItems", 1).put("uniqueItems", true);
        }
    }

    private static void nullable(ObjectNode node) {
        node.putArray("type").add("object").add("null");
    }

    /** The nodes stay the same: references in them are filled in later. */
    private static void first(ObjectNode node, ObjectNode properties) {
        Map<String, JsonNode> others = new LinkedHashMap<>();
        properties.fields().forEachRemaining(other -> others.put(other.getKey(), other.getValue()));
        properties.removeAll();
        edition(properties);
        properties.setAll(others);
        ((ArrayNode) node.get("required")).insert(0, "edition");
    }

    private static void texts(ObjectNode list) {
        list.put("uniqueItems", true);
        ((ObjectNode) list.get("items")).put("pattern", "\\S");
    }

    private static ObjectNode map(ObjectNode node, Class<?> values) {
        node.put("type", "object");
        if (values == Edition.class) {
            ObjectNode properties = node.putObject("properties");
            ArrayNode required = node.putArray("required");
            for (FormTable table : FormTable.values()) {
                if (table.hasEditions()) {
                    ArrayNode ids = properties.putObject(table.id()).putArray("enum");
                    Stream.of(Edition.values()).map(Edition::id).forEach(ids::add);
                    ids.addNull();
                    required.add(table.id());
                }
            }
            return node.put("additionalProperties", false);
        }
        ArrayNode names =
                node.putObject("additionalProperties").put("type", "string").putArray("enum");
        Arrays.stream(values.getEnumConstants()).map(SchemaWriter::text).forEach(names::add);
        return node;
    }

    private static String text(Object constant) {
        if (constant instanceof Edition edition) {
            return edition.id();
        }
        return constant instanceof FormTable table
                ? table.id()
                : ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
    }

    /** The words of the official form. */
    private static String label(FieldScope field) {
        Class<?> type = field.getRawMember().getDeclaringClass();
        if (!type.getPackageName().equals(Cell.class.getPackageName())) {
            return null;
        }
        List<? extends Heading> headings = type == ApplicantCounts.class
                ? List.of(Applicant.values())
                : type == DisputeCounts.class
                        ? List.of(DisputeResult.values())
                        : Stream.of(
                                        RequestRow.values(),
                                        DisputeGroup.values(),
                                        ProactiveRow.values(),
                                        ProactiveColumn.values())
                                .<Heading>flatMap(Stream::of)
                                .toList();
        return headings.stream()
                .filter(heading -> ("." + heading.id()).endsWith("." + field.getName()))
                .map(heading -> heading.label().zh())
                .findFirst()
                .orElse(null);
    }
}
