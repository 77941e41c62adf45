/**
 * Rules as a file: JSON with formulas as text. {@link io.github.gouji.rule.json.RuleFile} opens it. It needs Jackson, and
 * knows {@code rule}, {@code report}, and of {@code read} how text is decoded and places are named.
 */
@NullMarked
package io.github.gouji.rule.json;

import org.jspecify.annotations.NullMarked;
