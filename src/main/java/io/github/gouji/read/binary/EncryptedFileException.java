// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

/** Says that one needs a password to read a file. */
public final class EncryptedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EncryptedFileException() {
        super("a password is needed");
    }
}
