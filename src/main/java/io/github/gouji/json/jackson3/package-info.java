/**
 * {@link io.github.gouji.json.jackson3.GoujiModule}: what {@code json} does for Jackson 2, for Jackson 3, as Spring Boot
 * has it from version 4 on.
 *
 * <p>This room knows the form in {@code json.form}, the reader of it, and Jackson 3 alone.
 */
@NullMarked
package io.github.gouji.json.jackson3;

import org.jspecify.annotations.NullMarked;
