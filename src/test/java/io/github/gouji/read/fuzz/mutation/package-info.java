// SPDX-License-Identifier: Apache-2.0
/** The ways in which published reports are unlike the form, each with what a careful human reader makes of it. */
package io.github.gouji.read.fuzz.mutation;
