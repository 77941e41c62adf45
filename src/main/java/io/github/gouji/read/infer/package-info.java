// SPDX-License-Identifier: Apache-2.0
/**
 * Which figures a row of text may mean that lost the bounds of its columns, and which of the ways the equations of the
 * form leave. {@link io.github.gouji.read.infer.Inference} opens it.
 *
 * <p>This room knows {@code report} alone, and is not exported.
 */
@NullMarked
package io.github.gouji.read.infer;

import org.jspecify.annotations.NullMarked;
