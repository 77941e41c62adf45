// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

/** Says that a file is not as its format asks for. */
public final class DamagedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedFileException(String message) {
        super(message);
    }
}
