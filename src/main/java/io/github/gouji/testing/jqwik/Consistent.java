// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.testing.jqwik;

import io.github.gouji.report.Edition;
import io.github.gouji.testing.generate.ReportShape;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a {@link net.jqwik.api.ForAll} parameter of the type {@link io.github.gouji.report.AnnualReport} a report in which
 * all rules hold. A failing one shrinks to the simplest such report that fails.
 */
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Consistent {

    /** The editions that the report may be of; all if none is named. */
    Edition[] editions() default {};

    /** The sizes that the report may have; all if none is named. */
    ReportShape[] shapes() default {};
}
