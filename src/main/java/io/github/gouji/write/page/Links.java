// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

/**
 * Where a page leads to.
 *
 * @param manual the address of the manual of rules; "" for none
 * @param index the address of the index of all pages; "" for none
 */
public record Links(String manual, String index) {}
