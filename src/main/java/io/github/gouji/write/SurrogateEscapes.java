// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** Escapes surrogates besides what JSON demands, so that a text with half a pair survives any encoding. */
final class SurrogateEscapes extends CharacterEscapes {

    static final SurrogateEscapes INSTANCE = new SurrogateEscapes();

    private static final long serialVersionUID = 1L;

    private SurrogateEscapes() {}

    @Override
    public int[] getEscapeCodesForAscii() {
        return standardAsciiEscapesForJSON();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return Character.isSurrogate((char) character)
                ? new SerializedString(String.format("\\u%04X", character))
                : null;
    }
}
