// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;

/** Mappers whose settings would change the form, if it were left to them. */
enum MapperSettings {
    PLAIN,
    NON_NULL,
    SNAKE_CASE,
    LONGS_AS_TEXT,
    SORTED,
    LENIENT,
    STRICT,
    TYPED_AS_PROPERTY,
    TYPED_AS_ARRAY;

    ObjectMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder().findAndAddModules();
        BasicPolymorphicTypeValidator all = BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .build();
        switch (this) {
            case PLAIN -> {}
            case NON_NULL -> builder.serializationInclusion(JsonInclude.Include.NON_NULL);
            case SNAKE_CASE -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
            case LONGS_AS_TEXT ->
                builder.addModule(new SimpleModule()
                        .addSerializer(Long.class, ToStringSerializer.instance)
                        .addSerializer(BigDecimal.class, ToStringSerializer.instance));
            case SORTED ->
                builder.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
            case LENIENT ->
                builder.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
            case STRICT ->
                builder.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
            case TYPED_AS_PROPERTY ->
                builder.activateDefaultTyping(all, ObjectMapper.DefaultTyping.NON_FINAL, JsonTypeInfo.As.PROPERTY);
            case TYPED_AS_ARRAY ->
                builder.activateDefaultTyping(
                        all, ObjectMapper.DefaultTyping.OBJECT_AND_NON_CONCRETE, JsonTypeInfo.As.WRAPPER_ARRAY);
        }
        return builder.build();
    }
}
