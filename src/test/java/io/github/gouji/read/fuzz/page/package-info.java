// SPDX-License-Identifier: Apache-2.0
/**
 * Pages whose cells carry what they mean to a careful human reader, and the formats in which they are written. It knows the
 * report alone.
 */
package io.github.gouji.read.fuzz.page;
