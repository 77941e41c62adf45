// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.jqwik;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Edition;
import io.github.gouji.testing.generate.ReportShape;
import io.github.gouji.testing.generate.Slip;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Knows {@link Consistent} reports and slips; jqwik finds it as a service. */
public final class ReportArbitraryProvider implements ArbitraryProvider {

    /** Creates a provider. */
    public ReportArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        requireNonNull(targetType, "targetType");
        return targetType.isOfType(Slip.class)
                || (targetType.isOfType(AnnualReport.class)
                        && targetType.findAnnotation(Consistent.class).isPresent());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        requireNonNull(targetType, "targetType");
        requireNonNull(subtypeProvider, "subtypeProvider");
        return Set.of(targetType
                .findAnnotation(Consistent.class)
                .<Arbitrary<?>>map(ReportArbitraryProvider::reports)
                .orElseGet(GoujiArbitraries::slips));
    }

    private static Arbitrary<AnnualReport> reports(Consistent consistent) {
        return GoujiArbitraries.consistentReports(
                anyOf(consistent.editions(), Edition.values()), anyOf(consistent.shapes(), ReportShape.values()));
    }

    private static <T> List<T> anyOf(T[] named, T[] all) {
        return List.of(named.length == 0 ? all : named);
    }
}
