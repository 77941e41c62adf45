// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Message;
import io.github.gouji.report.Wording;
import java.io.Serializable;
import java.util.List;

/**
 * Explanations that say the same but for the row or the column.
 *
 * @param wording what they have in common and how many there are, such as {@code 16 件从 自然人 移到 社会公益组织，
 *     行不能确定，21 种可能}
 * @param explanations the explanations, the most plausible first
 */
public record Tie(Wording wording, List<Explanation> explanations) implements Serializable {

    /** Copies the list. */
    public Tie {
        requireNonNull(wording, "wording");
        explanations = List.copyOf(explanations);
    }

    /** Returns the tie as {@code tie}, with the {@code count} of its explanations and the {@code cells} of the first. */
    public Message asMessage() {
        return new Message("tie")
                .with("count", explanations.size())
                .with(
                        "cells",
                        explanations.stream()
                                .limit(1)
                                .flatMap(first -> first.corrections().stream())
                                .map(one -> one.cell().id())
                                .toList());
    }
}
