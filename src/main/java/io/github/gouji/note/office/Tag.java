// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.note.office;

/**
 * A tag in the source of an XML document.
 *
 * @param kind what it does
 * @param name its name without a prefix
 * @param depth how many elements are open around its element
 * @param from where it begins in the source
 * @param to where it ends
 * @param element the number of its element among all of the document, from 0
 */
record Tag(Kind kind, String name, int depth, int from, int to, int element) {

    enum Kind {
        START,
        END,
        EMPTY
    }

    boolean opens(String name) {
        return kind != Kind.END && this.name.equals(name);
    }

    boolean closes(String name) {
        return kind != Kind.START && this.name.equals(name);
    }
}
