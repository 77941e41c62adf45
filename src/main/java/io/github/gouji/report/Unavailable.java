// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import java.io.Serializable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * （四）无法提供: the outcome rows of this group, the same in every edition.
 *
 * @param <T> what a row holds
 * @param notHeld 1.本机关不掌握相关政府信息
 * @param requiresCreation 2.没有现成信息需要另行制作
 * @param stillUnclear 3.补正后申请内容仍不明确
 */
public record Unavailable<T extends @Nullable Object>(T notHeld, T requiresCreation, T stillUnclear)
        implements Serializable {

    static final Unavailable<String> EMPTY = new Unavailable<>("", "", "");

    <U extends @Nullable Object> Unavailable<U> map(BiFunction<? super RequestRow, ? super T, ? extends U> function) {
        return new Unavailable<>(
                function.apply(RequestRow.NOT_HELD, notHeld),
                function.apply(RequestRow.REQUIRES_CREATION, requiresCreation),
                function.apply(RequestRow.STILL_UNCLEAR, stillUnclear));
    }
}
