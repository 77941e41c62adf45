// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.office;

import io.github.gouji.report.Wording;
import java.util.Set;
import java.util.stream.Collectors;

/** A reason why some of the characters of a cell are no part of its text. */
public enum Omission {
    DELETED("修订中已删除的文字", "what tracked changes delete"),
    STRUCK_OUT("划掉的文字", "what is struck out"),
    HIDDEN("隐藏的文字", "hidden text"),
    NOTE("注释标记", "the mark of a note"),
    COVERED("被合并单元格盖住的文字", "what a merged cell covers"),
    TEXT_BOX("文本框里的文字", "what stands in a text box"),
    FIELD("域画出的文字", "what a field draws");

    private final Wording wording;

    Omission(String zh, String en) {
        wording = new Wording(zh, en);
    }

    /** Says what was left out. */
    public static Wording remark(Set<Omission> omissions) {
        return new Wording(
                "没有计入" + omissions.stream().map(o -> o.wording.zh()).collect(Collectors.joining("、")),
                "left out: " + omissions.stream().map(o -> o.wording.en()).collect(Collectors.joining(", ")));
    }
}
