// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import java.io.Serializable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * （五）不予处理: the outcome rows of this group, the same in every edition.
 *
 * @param <T> what a row holds
 * @param petitionsAndComplaints 1.信访举报投诉类申请
 * @param repeated 2.重复申请
 * @param publishedMaterials 3.要求提供公开出版物
 * @param excessive 4.无正当理由大量反复申请
 * @param confirmationOrReissue 5.要求行政机关确认或重新出具已获取信息
 */
public record NotProcessed<T extends @Nullable Object>(
        T petitionsAndComplaints, T repeated, T publishedMaterials, T excessive, T confirmationOrReissue)
        implements Serializable {

    static final NotProcessed<String> EMPTY = new NotProcessed<>("", "", "", "", "");

    <U extends @Nullable Object> NotProcessed<U> map(BiFunction<? super RequestRow, ? super T, ? extends U> function) {
        return new NotProcessed<>(
                function.apply(RequestRow.PETITIONS_AND_COMPLAINTS, petitionsAndComplaints),
                function.apply(RequestRow.REPEATED, repeated),
                function.apply(RequestRow.PUBLISHED_MATERIALS, publishedMaterials),
                function.apply(RequestRow.EXCESSIVE, excessive),
                function.apply(RequestRow.CONFIRMATION_OR_REISSUE, confirmationOrReissue));
    }
}
