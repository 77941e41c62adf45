// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import java.io.Serializable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * （三）不予公开: the outcome rows of this group, the same in every edition.
 *
 * @param <T> what a row holds
 * @param stateSecrets 1.属于国家秘密
 * @param prohibitedByLaw 2.其他法律行政法规禁止公开
 * @param endangersSecurityOrStability 3.危及“三安全一稳定”
 * @param thirdPartyRights 4.保护第三方合法权益
 * @param internalAffairs 5.属于三类内部事务信息
 * @param deliberativeProcess 6.属于四类过程性信息
 * @param enforcementFiles 7.属于行政执法案卷
 * @param administrativeInquiries 8.属于行政查询事项
 */
public record Withheld<T extends @Nullable Object>(
        T stateSecrets,
        T prohibitedByLaw,
        T endangersSecurityOrStability,
        T thirdPartyRights,
        T internalAffairs,
        T deliberativeProcess,
        T enforcementFiles,
        T administrativeInquiries)
        implements Serializable {

    static final Withheld<String> EMPTY = new Withheld<>("", "", "", "", "", "", "", "");

    <U extends @Nullable Object> Withheld<U> map(BiFunction<? super RequestRow, ? super T, ? extends U> function) {
        return new Withheld<>(
                function.apply(RequestRow.STATE_SECRETS, stateSecrets),
                function.apply(RequestRow.PROHIBITED_BY_LAW, prohibitedByLaw),
                function.apply(RequestRow.ENDANGERS_SECURITY_OR_STABILITY, endangersSecurityOrStability),
                function.apply(RequestRow.THIRD_PARTY_RIGHTS, thirdPartyRights),
                function.apply(RequestRow.INTERNAL_AFFAIRS, internalAffairs),
                function.apply(RequestRow.DELIBERATIVE_PROCESS, deliberativeProcess),
                function.apply(RequestRow.ENFORCEMENT_FILES, enforcementFiles),
                function.apply(RequestRow.ADMINISTRATIVE_INQUIRIES, administrativeInquiries));
    }
}
