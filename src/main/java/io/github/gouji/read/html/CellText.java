// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.html;

import io.github.gouji.report.Wording;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell as a reader sees it. What stands in lines of its own, and what is raised, stands behind a line break;
 * what does not show is left out, and a remark says so.
 */
final class CellText {

    /** A cell with more text than this holds prose and not a figure or a label. */
    private static final int PROSE = 400;

    /** A cell with more nodes than this holds a part of the page. */
    private static final int MAX_NODES = 20_000;

    private static final int LONGEST_QUOTE = 40;

    private final Spaced text;
    private String shown = "";
    private boolean isProse;
    private boolean startsWithDigit;
    private @Nullable Wording remark;
    private boolean holdsTable;
    private int inside;
    private int nodes;

    private CellText(Spaced text) {
        this.text = text;
    }

    /** Reads a cell, its text by way of that which is given, and which has served when this is done. */
    static CellText of(Element cell, Spaced text) {
        text.clear();
        CellText read = new CellText(text);
        read.addShown(cell, Looks.of(cell));
        read.isProse = text.length() > PROSE;
        read.startsWithDigit = text.startsWithDigit();
        read.shown = read.holdsTable ? "" : text.toString();
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
            Node node = parent.childNode(i);
            if (++nodes > MAX_NODES) {
                holdsTable = true;
            } else if (node instanceof TextNode part) {
                text.add(part.getWholeText());
                holdsTable = inside > 0 && text.length() > PROSE;
            } else if (node instanceof Element child) {
                addElement(child);
            } else if (node instanceof Comment comment) {
                leaveOutComment(comment.getData());
            }
        }
    }

    private void addElement(Element child) {
        Look look = Looks.of(child);
        String name = child.normalName();
        if (look != Look.SHOWN) {
            addShown(child, look);
        } else if (name.equals("br")) {
            text.breakLine();
        } else if (name.equals("table")) {
            addTable(child);
        } else if (Controls.isControl(name)) {
            addControl(child);
        } else if (name.equals("img")) {
            String alt = child.attr("alt").strip();
            remark("图片" + quoted(alt, "“", "”") + "没有读取", "a picture" + quoted(alt, " \"", "\"") + " was not read");
        } else if (name.equals("rt") || name.equals("rp") || Controls.NEVER_SHOWN.contains(name)) {
            return;
        } else if (child.isBlock()) {
            text.breakLine();
            addAll(child);
            text.breakLine();
        } else {
            addAll(child);
        }
    }

    private void addShown(Element element, Look look) {
        switch (look) {
            case SHOWN -> addAll(element);
            case RAISED -> {
                if (element.normalName().equals("td") || element.normalName().equals("th")) {
                    addAll(element);
                    return;
                }
                text.breakLine();
                int before = text.length();
                addAll(element);
                text.breakLine();
                if (text.length() > before) {
                    String raised = text.from(before).strip();
                    remark("上标或下标“" + raised + "”与正文分开读取", "raised or lowered text \"" + raised + "\" was set apart");
                }
            }
            case STRUCK -> leaveOut(element, "删除线文字", "struck-out text");
            case INVISIBLE, HIDDEN -> leaveOut(element, "隐藏的文字", "hidden text");
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
            leaveOutText(value, "隐藏的文字", "hidden text");
            return;
        }
        text.space();
        text.add(value);
        text.space();
    }

    private void leaveOut(Element element, String zh, String en) {
        String all = element.wholeText();
        if (all.length() == 0) {
            return;
        }
        Spaced left = new Spaced();
        left.add(all);
        leaveOutText(left.toString(), zh, en);
    }

    private void leaveOutText(String left, String zh, String en) {
        if (!left.isBlank()) {
            String quote = left.length() <= LONGEST_QUOTE ? left : left.substring(0, LONGEST_QUOTE) + "…";
            remark(zh + "“" + quote + "”没有读取", en + " \"" + quote + "\" was left out");
        }
    }

    /** The condition of a comment, such as {@code [if gte mso 9]}, is no text. */
    private void leaveOutComment(String data) {
        int begin = data.startsWith("[") ? data.indexOf(']') + 1 : 0;
        for (int at = begin; at < data.length(); at++) {
            if (Character.isDigit(data.charAt(at))) {
                leaveOutText(data.substring(begin).strip(), "注释", "the comment");
                return;
            }
        }
    }

    private void remark(String zh, String en) {
        Wording before = remark;
        if (before == null) {
            remark = new Wording(zh, en);
        } else if (before.zh().length() < PROSE) {
            remark = new Wording(before.zh() + "；" + zh, before.en() + "; " + en);
        }
    }

    private static String quoted(String text, String open, String close) {
        boolean fits = !text.isEmpty() && text.length() <= LONGEST_QUOTE;
        return fits ? open + text + close : "";
    }
}
