// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.shape;

import io.github.gouji.read.lexicon.FormHeadings;
import io.github.gouji.read.shape.Header.Column;
import io.github.gouji.report.Heading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Headings of columns that come again for each row of the form; where one comes again, the next row begins. */
final class Runs {
    private static final Map<HeadingPair, Column> UNCLEAR = Map.of(new HeadingPair(null, null), Layout.TWICE);

    private final Predicate<Heading> isColumn;
    private final Predicate<Heading> isRow;
    private final List<Column> columns = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<@Nullable Heading> rows = new ArrayList<>();

    private Runs(Shape shape) {
        this.isColumn = heading -> FormHeadings.isColumn(shape.table(), heading);
        this.isRow = heading -> FormHeadings.isRow(shape.table(), heading);
    }

    /** Returns the columns by their headings; none where too few are named, {@link Layout#TWICE} among them where it is unclear. */
    static Map<HeadingPair, Column> of(Header header, Shape shape, Set<HeadingPair> form) {
        Runs runs = new Runs(shape);
        for (Column column : header.columns()) {
            if (!runs.add(column)) {
                return UNCLEAR;
            }
        }
        if (runs.columns.size() * 2 < form.size()) {
            return Map.of();
        }
        List<Heading> ofForm = new ArrayList<>();
        for (HeadingPair pair : form) {
            if (pair.row() != null && !ofForm.contains(pair.row())) {
                ofForm.add(pair.row());
            }
        }
        boolean isByRow = !runs.rows.contains(null);
        Map<HeadingPair, Column> named = runs.named(ofForm, isByRow);
        boolean isWhole = (isByRow || named.size() == form.size()) && isAlike(named.keySet(), ofForm);
        return isWhole ? named : UNCLEAR;
    }

    /** Adds a column, if it names one of the form's; returns false if it names several. */
    private boolean add(Column column) {
        Heading heading = column.only(isColumn);
        if (heading != null) {
            columns.add(column);
            headings.add(heading);
            rows.add(column.only(isRow));
        }
        return heading != null || column.headings().stream().noneMatch(isColumn);
    }

    private Map<HeadingPair, Column> named(List<Heading> inForm, boolean isByRow) {
        List<Heading> ofForm = isByRow ? inForm : inHeader(inForm);
        Map<HeadingPair, Column> named = new LinkedHashMap<>();
        Set<Heading> inRun = new HashSet<>();
        int run = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (inRun.contains(headings.get(i))) {
                run++;
                inRun.clear();
            }
            Heading own = rows.get(i);
            Heading row = isByRow ? own : run < ofForm.size() ? ofForm.get(run) : null;
            boolean isElsewhere = inRun.isEmpty() && own != null && own != row;
            inRun.add(headings.get(i));
            Column column = row == null || isElsewhere ? Layout.TWICE : columns.get(i);
            named.merge(new HeadingPair(row, headings.get(i)), column, (one, other) -> Layout.TWICE);
        }
        return named;
    }

    /** Returns the rows in the order of the header, if the first column of each run names another; else that of the form. */
    private List<Heading> inHeader(List<Heading> ofForm) {
        Set<Heading> first = new LinkedHashSet<>();
        Set<Heading> inRun = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (inRun.contains(headings.get(i))) {
                inRun.clear();
            }
            Heading own = rows.get(i);
            boolean isTold = !inRun.isEmpty() || (own != null && first.add(own));
            if (!isTold) {
                return ofForm;
            }
            inRun.add(headings.get(i));
        }
        return first.size() == ofForm.size() ? List.copyOf(first) : ofForm;
    }

    /** Tells whether the columns of each row of the form come in the order of the first: others come of lost spans. */
    private static boolean isAlike(Set<HeadingPair> named, List<Heading> ofForm) {
        List<Heading> order = new ArrayList<>();
        for (Heading row : ofForm) {
            List<Heading> own = new ArrayList<>();
            for (HeadingPair pair : named) {
                if (pair.row() == row && pair.column() != null) {
                    own.add(pair.column());
                }
            }
            List<Heading> common = new ArrayList<>(order);
            common.retainAll(own);
            List<Heading> shared = new ArrayList<>(own);
            shared.retainAll(order);
            if (!common.equals(shared)) {
                return false;
            }
            order = own.size() > order.size() ? own : order;
        }
        return true;
    }
}
