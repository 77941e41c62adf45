// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.gouji.report.Applicant;
import io.github.gouji.report.RequestRow;
import java.time.LocalDate;
import java.util.List;

/**
 * What an agency keeps of the requests that it gets.
 *
 * @param agency the agency
 * @param requests the requests, of all years
 */
record Register(String agency, List<Request> requests) {

    /** A request; {@code decided} is null as long as it is open. */
    record Request(LocalDate received, Applicant applicant, LocalDate decided, RequestRow outcome) {

        boolean isOpenAt(LocalDate day) {
            return received.isBefore(day) && (decided == null || !decided.isBefore(day));
        }
    }
}
