/**
 * Reports for properties: {@code @ForAll @Consistent AnnualReport}, {@code @ForAll Slip}, and the arbitraries behind them.
 * Needs {@code net.jqwik:jqwik} on the class path of the tests; jqwik finds the rest by itself.
 *
 * <p>On the module path jqwik does not: a module that provided a service of jqwik could not be loaded without it. There,
 * {@link io.github.gouji.testing.jqwik.GoujiArbitraries} serves a {@link net.jqwik.api.Provide} method.
 */
@NullMarked
package io.github.gouji.testing.jqwik;

import org.jspecify.annotations.NullMarked;
