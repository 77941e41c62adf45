// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/**
 * Assertions on reports, and all of AssertJ, whose failures are told together.
 *
 * <pre>{@code
 * GoujiSoftAssertions.assertSoftly(softly -> {
 *     softly.assertThat(report).hasNoErrors();
 *     softly.assertThat(report).cell("requests.received.total").isEqualTo(143);
 * });
 * }</pre>
 */
public class GoujiSoftAssertions extends AbstractSoftAssertions
        implements StandardSoftAssertionsProvider, GoujiSoftAssertionsProvider {

    /** Creates assertions that have not failed yet; {@link #assertAll} tells the failures. */
    public GoujiSoftAssertions() {}

    /** Makes assertions, and tells all failures at the end. */
    public static void assertSoftly(Consumer<GoujiSoftAssertions> softly) {
        java.util.Objects.requireNonNull(softly, "softly");
        SoftAssertionsProvider.assertSoftly(GoujiSoftAssertions.class, softly);
    }
}
