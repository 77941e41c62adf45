// SPDX-License-Identifier: Apache-2.0
/** Reports drawn at random and laid out as published ones are, before anything goes wrong. */
package io.github.gouji.read.fuzz.layout;
