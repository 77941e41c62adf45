// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the three statutory tables of the form. */
public enum FormTable {
    /** 二、主动公开政府信息情况. */
    PROACTIVE("proactive", "二", 2, new Wording("主动公开政府信息情况", "proactive disclosure"), null),
    /** 三、收到和处理政府信息公开申请情况. */
    REQUESTS("requests", "三", 3, new Wording("收到和处理政府信息公开申请情况", "requests received and handled"), null),
    /** 四、政府信息公开行政复议、行政诉讼情况. */
    DISPUTES(
            "disputes",
            "四",
            4,
            new Wording("政府信息公开行政复议、行政诉讼情况", "reconsideration and litigation"),
            Edition.EDITION_2019);

    private final String id;
    private final String number;
    private final Wording name;
    private final Wording title;
    private final @Nullable Edition unnamed;

    FormTable(String id, String number, int digit, Wording title, @Nullable Edition unnamed) {
        this.id = id;
        this.number = number;
        this.name = new Wording("表" + number, "table " + digit);
        this.title = title;
        this.unnamed = unnamed;
    }

    /** Returns the key of the table in JSON and the first part of the ids of its cells. */
    public String id() {
        return id;
    }

    /** Returns the Chinese number of the table's chapter, such as {@code 三}. */
    public String number() {
        return number;
    }

    /** Returns what the table is called in short: {@code 表三}, {@code table 3}. */
    public Wording shortLabel() {
        return name;
    }

    /** Returns the official heading of the table's chapter, without its number. */
    public Wording title() {
        return title;
    }

    /** Returns the number and heading of the table's chapter, such as {@code 三、收到和处理政府信息公开申请情况}. */
    public Wording label() {
        return new Wording(number + "、" + title.zh(), name.en() + ", " + title.en());
    }

    /**
     * Returns the edition of the table that is part of the given edition of the form: the one that gave the table the
     * cells that it has there.
     */
    public Edition in(Edition form) {
        return Cells.introduced(this, requireNonNull(form, "form"));
    }

    /** Tells whether the editions of the form differ in this table, so that a table has to say which it is of. */
    public boolean hasEditions() {
        return in(Edition.latest()) != in(Edition.oldest());
    }

    /** Returns the edition that a table in JSON is of if it names none; empty if it has to name one. */
    public Optional<Edition> unnamedEdition() {
        return Optional.ofNullable(unnamed);
    }
}
