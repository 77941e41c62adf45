// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.report.Wording;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell as a reader sees it. What stands in lines of its own, and what is raised or may not show, stands
 * behind a line break; what does not show is left out, and a remark says so.
 */
final class CellText {

    /** A cell with more text than this holds prose and not a figure or a label. */
    private static final int PROSE = 400;

    /** A cell with more nodes than this holds a part of the page. */
    private static final int MAX_NODES = 20_000;

    private static final Wording GENERATED = new Wording("样式表写的内容", "what a style sheet writes");

    private final Spaced text;
    private final Looks looks;
    private @Nullable CellRemarks remarks;
    private String shown = "";
    private boolean isProse;
    private boolean startsWithDigit;
    private @Nullable Wording remark;
    private boolean holdsTable;
    private int inside;
    private int nodes;

    /** The traits that text has from the elements around it. */
    private long traits;

    /** Text that does not show, of the element that is read. */
    private @Nullable Spaced unseen;

    /** Text that may not show, as it has the colour of paper. */
    private @Nullable Spaced pale;

    private boolean endsPale;

    private CellText(Spaced text, Looks looks) {
        this.text = text;
        this.looks = looks;
    }

    /** Reads a cell, its text by way of that which is given, and which has served when this is done. */
    static CellText of(Element cell, Spaced text, Looks looks) {
        text.clear();
        CellText read = new CellText(text, looks);
        read.addStyled(cell);
        read.isProse = text.length() > PROSE;
        read.startsWithDigit = text.startsWithDigit();
        read.shown = read.holdsTable ? "" : text.toString();
        read.sayPale();
        read.remark = read.remarks == null ? null : read.remarks.of(read.shown);
        return read;
    }

    /** Tells whether the cell holds a table of more than one cell, or too much to be a cell; then its text is cut off. */
    boolean holdsTable() {
        return holdsTable;
    }

    boolean isProse() {
        return isProse;
    }

    boolean startsWithDigit() {
        return startsWithDigit;
    }

    String text() {
        return shown;
    }

    /** Returns what was done to the text; {@code null} for nothing. */
    @Nullable
    Wording remark() {
        return remark;
    }

    private void addAll(Element parent) {
        for (int i = 0; i < parent.childNodeSize() && !holdsTable; i++) {
            add(parent.childNode(i));
        }
    }

    private void add(Node node) {
        if (++nodes > MAX_NODES) {
            holdsTable = true;
        } else if (node instanceof TextNode part) {
            addText(part.getWholeText());
            holdsTable = inside > 0 && text.length() > PROSE;
        } else if (node instanceof Element child) {
            addStyled(child);
        } else if (node instanceof Comment comment) {
            leaveOutComment(comment.getData());
        }
    }

    private void addText(String part) {
        if (traits == 0 && !endsPale) {
            text.add(part);
            return;
        }
        if (Style.isUnseen(traits)) {
            unseen = unseen == null ? new Spaced() : unseen;
            unseen.add(part);
            return;
        }
        boolean isPale = Style.isPale(traits);
        if (isPale != endsPale && !part.isBlank()) {
            endsPale = isPale;
            text.breakLine();
        }
        text.add(part);
        if (isPale) {
            pale = pale == null ? new Spaced() : pale;
            pale.add(part);
        }
    }

    /** Adds an element with what it takes over and has of its own. */
    private void addStyled(Element element) {
        Style style = looks.style(element);
        if (style.set() == 0) {
            addShown(element, Looks.look(element, style));
            return;
        }
        long before = traits;
        traits = (before & ~style.set()) | (style.on() & Style.TAKEN_OVER);
        if (style.has(Style.PICTURE)) {
            remarks().background();
        }
        if (style.has(Style.GENERATED)) {
            remarks().embedded(GENERATED, "", false);
        }
        addShown(element, Looks.look(element, style));
        traits = before;
        if (unseen != null && !Style.isUnseen(before)) {
            remarks().leftOut(unseen.toString(), "隐藏的文字", "hidden text");
            unseen = null;
        }
    }

    private void addShown(Element element, Look look) {
        switch (look) {
            case SHOWN -> addElement(element);
            case RAISED -> setApart(element, "上标或下标", "raised or lowered text");
            case DOUBTFUL -> setApart(element, "可能不显示的文字", "text that may not show,");
            case STRUCK -> leaveOut(element, "删除线文字", "struck-out text");
            case INVISIBLE, HIDDEN -> leaveOut(element, "隐藏的文字", "hidden text");
        }
    }

    private void addElement(Element child) {
        ElementKind kind = ElementKind.of(child);
        switch (kind) {
            case TEXT -> addAll(child);
            case BLOCK -> {
                text.breakLine();
                addAll(child);
                text.breakLine();
            }
            case BREAK -> text.breakLine();
            case TABLE -> addTable(child);
            case STACKED -> addStacked(child);
            case CONTROL -> addControl(child);
            case PICTURE -> {
                if ((traits & Style.UNSEEN) == 0) {
                    remarks().picture(child);
                }
            }
            case EMBEDDED -> {
                if ((traits & Style.UNSEEN) == 0) {
                    Embedded embedded = Embedded.of(child);
                    remarks().embedded(embedded.what(), embedded.hint(), embedded.mayBeNothing());
                }
            }
            case LEFT_OUT -> leaveOut(child, "隐藏的文字", "hidden text");
            case NEVER_SHOWN -> {}
        }
    }

    /** Of a formula: what is set above or below does not run into what is beside it. */
    private void addStacked(Element formula) {
        for (int i = 0; i < formula.childNodeSize() && !holdsTable; i++) {
            add(formula.childNode(i));
            text.breakLine();
        }
    }

    private void setApart(Element element, String zh, String en) {
        if (TableParts.isCell(element)) {
            addAll(element);
            return;
        }
        text.breakLine();
        int before = text.length();
        addElement(element);
        text.breakLine();
        if (text.length() > before) {
            remarks().setApart(text.from(before).strip(), zh, en);
        }
    }

    private void addTable(Element table) {
        if (Controls.countCells(table, 2) > 1) {
            holdsTable = true;
            return;
        }
        inside++;
        text.breakLine();
        addAll(table);
        text.breakLine();
        inside--;
    }

    private void addControl(Element control) {
        String value = Controls.value(control);
        if (control.attr("type").equalsIgnoreCase("hidden")) {
            remarks().leftOut(value, "隐藏的文字", "hidden text");
            return;
        }
        text.space();
        addText(value);
        text.space();
    }

    private void leaveOut(Element element, String zh, String en) {
        String all = Controls.isControl(element.normalName()) ? Controls.value(element) : element.wholeText();
        if (all.length() == 0) {
            return;
        }
        Spaced left = new Spaced();
        left.add(all);
        remarks().leftOut(left.toString(), zh, en);
    }

    /** The condition of a comment, such as {@code [if gte mso 9]}, is no text. */
    private void leaveOutComment(String data) {
        int begin = data.startsWith("[") ? data.indexOf(']') + 1 : 0;
        for (int at = begin; at < data.length(); at++) {
            if (Character.isDigit(data.charAt(at))) {
                remarks().leftOut(data.substring(begin).strip(), "注释", "the comment");
                return;
            }
        }
    }

    /** Says what may not show, if other text does. */
    private void sayPale() {
        if (pale != null && pale.length() > 0 && !pale.toString().equals(shown)) {
            remarks().setApart(pale.toString(), "颜色近于白色的文字", "text of nearly the colour of paper,");
        }
    }

    private CellRemarks remarks() {
        CellRemarks made = remarks == null ? new CellRemarks() : remarks;
        remarks = made;
        return made;
    }
}
