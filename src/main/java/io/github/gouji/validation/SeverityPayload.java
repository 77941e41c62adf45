// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.validation;

import jakarta.validation.Payload;

/** Severities as payloads of a {@link ConsistentReport}, for those who sort violations by their payload. */
public interface SeverityPayload extends Payload {

    /** The arithmetic of the official form is broken. */
    @SuppressWarnings("JavaLangClash") // Always written with the name before the dot.
    interface Error extends SeverityPayload {}

    /** Very likely a mistake. */
    interface Warning extends SeverityPayload {}

    /** Good practice, or incomplete. */
    interface Advice extends SeverityPayload {}
}
