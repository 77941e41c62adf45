/**
 * What a caller meets first: {@link io.github.gouji.Gouji} reads and checks, {@link io.github.gouji.Checker} is for
 * those who configure, {@link io.github.gouji.CheckResult} and {@link io.github.gouji.Finding} say what was found.
 */
@NullMarked
package io.github.gouji;

import org.jspecify.annotations.NullMarked;
