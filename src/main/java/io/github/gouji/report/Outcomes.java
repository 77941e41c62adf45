// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * 三、本年度办理结果: the outcome rows of table 三 and their total, as each edition of the form has them.
 *
 * @param <T> what a row holds, see {@link Requests}
 */
public sealed interface Outcomes<T extends @Nullable Object> extends Serializable {

    /** Returns （一）予以公开. */
    T disclosed();

    /** Returns （二）部分公开（区分处理的，只计这一情形，不计其他情形）. */
    T partlyDisclosed();

    /** Returns （三）不予公开. */
    Withheld<T> withheld();

    /** Returns （四）无法提供. */
    Unavailable<T> unavailable();

    /** Returns （五）不予处理. */
    NotProcessed<T> notProcessed();

    /** Returns （七）总计. */
    T total();

    /** Returns the edition of the form that has the outcomes in this shape. */
    Edition edition();

    /** Returns outcomes of this edition that hold in each row what the function makes of it, in form order. */
    <U extends @Nullable Object> Outcomes<U> map(BiFunction<? super RequestRow, ? super T, ? extends U> function);

    /** Returns outcomes of the given edition that hold nothing yet. */
    static Outcomes<String> empty(Edition edition) {
        return edition.isFrom(Edition.EDITION_2021) ? Of2021.EMPTY : Of2019.EMPTY;
    }

    /**
     * Returns what the given row holds.
     *
     * @throws IllegalArgumentException if this edition has no such row among its outcomes
     */
    default T get(RequestRow row) {
        return switch (row) {
            case DISCLOSED -> disclosed();
            case PARTLY_DISCLOSED -> partlyDisclosed();
            case STATE_SECRETS -> withheld().stateSecrets();
            case PROHIBITED_BY_LAW -> withheld().prohibitedByLaw();
            case ENDANGERS_SECURITY_OR_STABILITY -> withheld().endangersSecurityOrStability();
            case THIRD_PARTY_RIGHTS -> withheld().thirdPartyRights();
            case INTERNAL_AFFAIRS -> withheld().internalAffairs();
            case DELIBERATIVE_PROCESS -> withheld().deliberativeProcess();
            case ENFORCEMENT_FILES -> withheld().enforcementFiles();
            case ADMINISTRATIVE_INQUIRIES -> withheld().administrativeInquiries();
            case NOT_HELD -> unavailable().notHeld();
            case REQUIRES_CREATION -> unavailable().requiresCreation();
            case STILL_UNCLEAR -> unavailable().stillUnclear();
            case PETITIONS_AND_COMPLAINTS -> notProcessed().petitionsAndComplaints();
            case REPEATED -> notProcessed().repeated();
            case PUBLISHED_MATERIALS -> notProcessed().publishedMaterials();
            case EXCESSIVE -> notProcessed().excessive();
            case CONFIRMATION_OR_REISSUE -> notProcessed().confirmationOrReissue();
            case OTHER -> in2019(row).other();
            case NOT_SUPPLEMENTED_IN_TIME -> in2021(row).other().notSupplementedInTime();
            case FEE_UNPAID -> in2021(row).other().feeUnpaid();
            case OTHER_REASONS -> in2021(row).other().otherReasons();
            case OUTCOME_TOTAL -> total();
            case RECEIVED, CARRIED_OVER, CARRIED_FORWARD -> throw none(row);
        };
    }

    private Of2019<T> in2019(RequestRow row) {
        if (this instanceof Of2019<T> outcomes) {
            return outcomes;
        }
        throw none(row);
    }

    private Of2021<T> in2021(RequestRow row) {
        if (this instanceof Of2021<T> outcomes) {
            return outcomes;
        }
        throw none(row);
    }

    private IllegalArgumentException none(RequestRow row) {
        return new IllegalArgumentException(
                "table 三 of the " + edition().id() + " edition has no row \"" + row.id() + "\"");
    }

    /**
     * The outcomes of the 2019 edition.
     *
     * @param <T> what a row holds
     * @param disclosed （一）予以公开
     * @param partlyDisclosed （二）部分公开（区分处理的，只计这一情形，不计其他情形）
     * @param withheld （三）不予公开
     * @param unavailable （四）无法提供
     * @param notProcessed （五）不予处理
     * @param other （六）其他处理, a single row
     * @param total （七）总计
     */
    record Of2019<T extends @Nullable Object>(
            T disclosed,
            T partlyDisclosed,
            Withheld<T> withheld,
            Unavailable<T> unavailable,
            NotProcessed<T> notProcessed,
            T other,
            T total)
            implements Outcomes<T> {

        /** Rejects a missing group of rows. */
        public Of2019 {
            requireNonNull(withheld, "withheld");
            requireNonNull(unavailable, "unavailable");
            requireNonNull(notProcessed, "notProcessed");
        }

        private static final Of2019<String> EMPTY =
                new Of2019<>("", "", Withheld.EMPTY, Unavailable.EMPTY, NotProcessed.EMPTY, "", "");

        @Override
        public <U extends @Nullable Object> Of2019<U> map(
                BiFunction<? super RequestRow, ? super T, ? extends U> function) {
            return new Of2019<>(
                    function.apply(RequestRow.DISCLOSED, disclosed),
                    function.apply(RequestRow.PARTLY_DISCLOSED, partlyDisclosed),
                    withheld.map(function),
                    unavailable.map(function),
                    notProcessed.map(function),
                    function.apply(RequestRow.OTHER, other),
                    function.apply(RequestRow.OUTCOME_TOTAL, total));
        }

        @Override
        public Edition edition() {
            return Edition.EDITION_2019;
        }
    }

    /**
     * The outcomes of the 2021 edition.
     *
     * @param <T> what a row holds
     * @param disclosed （一）予以公开
     * @param partlyDisclosed （二）部分公开（区分处理的，只计这一情形，不计其他情形）
     * @param withheld （三）不予公开
     * @param unavailable （四）无法提供
     * @param notProcessed （五）不予处理
     * @param other （六）其他处理, three rows
     * @param total （七）总计
     */
    record Of2021<T extends @Nullable Object>(
            T disclosed,
            T partlyDisclosed,
            Withheld<T> withheld,
            Unavailable<T> unavailable,
            NotProcessed<T> notProcessed,
            Other<T> other,
            T total)
            implements Outcomes<T> {

        /** Rejects a missing group of rows. */
        public Of2021 {
            requireNonNull(withheld, "withheld");
            requireNonNull(unavailable, "unavailable");
            requireNonNull(notProcessed, "notProcessed");
            requireNonNull(other, "other");
        }

        private static final Of2021<String> EMPTY =
                new Of2021<>("", "", Withheld.EMPTY, Unavailable.EMPTY, NotProcessed.EMPTY, Other.EMPTY, "");

        @Override
        public <U extends @Nullable Object> Of2021<U> map(
                BiFunction<? super RequestRow, ? super T, ? extends U> function) {
            return new Of2021<>(
                    function.apply(RequestRow.DISCLOSED, disclosed),
                    function.apply(RequestRow.PARTLY_DISCLOSED, partlyDisclosed),
                    withheld.map(function),
                    unavailable.map(function),
                    notProcessed.map(function),
                    other.map(function),
                    function.apply(RequestRow.OUTCOME_TOTAL, total));
        }

        @Override
        public Edition edition() {
            return Edition.EDITION_2021;
        }
    }

    /**
     * （六）其他处理 of the 2021 edition.
     *
     * @param <T> what a row holds
     * @param notSupplementedInTime 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
     * @param feeUnpaid 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
     * @param otherReasons 3.其他
     */
    record Other<T extends @Nullable Object>(T notSupplementedInTime, T feeUnpaid, T otherReasons)
            implements Serializable {

        private static final Other<String> EMPTY = new Other<>("", "", "");

        <U extends @Nullable Object> Other<U> map(BiFunction<? super RequestRow, ? super T, ? extends U> function) {
            return new Other<>(
                    function.apply(RequestRow.NOT_SUPPLEMENTED_IN_TIME, notSupplementedInTime),
                    function.apply(RequestRow.FEE_UNPAID, feeUnpaid),
                    function.apply(RequestRow.OTHER_REASONS, otherReasons));
        }
    }
}
