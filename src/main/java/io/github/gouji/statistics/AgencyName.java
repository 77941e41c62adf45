// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.statistics;

import static java.util.Objects.requireNonNull;

/** What tells agencies apart. */
final class AgencyName {

    private AgencyName() {}

    /** Returns a name without white space, which documents have in it to fill a line. */
    static String plain(String agency) {
        return requireNonNull(agency, "agency").replaceAll("[\\s　]+", "");
    }
}
