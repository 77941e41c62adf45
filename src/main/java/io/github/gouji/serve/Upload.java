// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.serve;

/**
 * A document that was posted.
 *
 * @param name what its user calls it
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Upload(String name, byte[] content) {}
