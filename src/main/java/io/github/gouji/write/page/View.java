// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.write.page;

import io.github.gouji.CheckResult;
import io.github.gouji.Finding;
import io.github.gouji.FindingGroup;
import io.github.gouji.read.ReadProblem;
import io.github.gouji.read.SourceLocation;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Form;
import io.github.gouji.report.Wording;
import io.github.gouji.write.markup.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What all parts of a page look at: the result, its form, the numbers of its findings, and the marks of its cells. */
final class View {

    private final Links links;
    private final String source;
    private final CheckResult result;
    private final List<ReadProblem> notes;
    private final Form form;

    /** In the order of the page, so that a cell leads to the first finding about it. */
    private final Map<Finding, Integer> numbers = new LinkedHashMap<>();

    private final Marks marks;

    View(String source, CheckResult result, List<ReadProblem> notes, Links links) {
        this.links = links;
        this.source = source;
        this.result = result;
        this.notes = notes;
        this.form = Form.of(result.report());
        for (FindingGroup group : result.groups()) {
            group.findings().forEach(finding -> numbers.put(finding, numbers.size() + 1));
        }
        this.marks = Marks.of(result, numbers);
    }

    Links links() {
        return links;
    }

    String source() {
        return source;
    }

    CheckResult result() {
        return result;
    }

    /** Returns what there is to know about the reading, each thing once. */
    List<ReadProblem> notes() {
        return notes;
    }

    Marks marks() {
        return marks;
    }

    int findings() {
        return numbers.size();
    }

    int number(Finding finding) {
        return numbers.getOrDefault(finding, 0);
    }

    Form form() {
        return form;
    }

    Wording label(Cell cell) {
        return cell.label(form.edition(cell.table()));
    }

    /** Returns the name of a cell that leads to it. */
    Element link(Cell cell) {
        return Element.of("a").with("href", "#" + cell.id()).say(label(cell));
    }

    /** Returns where a figure stands in the document; "" where that is not known. */
    Wording place(Cell cell) {
        SourceLocation location = result.document().locations().get(cell);
        return location == null ? new Wording("", "") : location.wording();
    }

    /** Returns the cells whose figures stand at this place of the document, in form order. */
    List<Cell> cellsAt(SourceLocation location) {
        return result.report().cells().stream()
                .filter(cell -> location.equals(result.document().locations().get(cell)))
                .toList();
    }
}
