/**
 * How rules name figures: by an id in which a {@code *} may stand, or by the labels of the form; and what to say of a
 * name that is none. Not exported. It knows the form alone.
 */
@NullMarked
package io.github.gouji.rule.naming;

import org.jspecify.annotations.NullMarked;
