// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.place;

import io.github.gouji.read.ReadProblem.Kind;
import io.github.gouji.read.document.TableGrid.GridCell;
import io.github.gouji.read.infer.Inference;
import io.github.gouji.read.infer.Inference.Answer;
import io.github.gouji.read.infer.Inference.OpenRow;
import io.github.gouji.read.infer.Way;
import io.github.gouji.read.place.Placing.Placed;
import io.github.gouji.read.shape.HeadingPair;
import io.github.gouji.read.shape.Layout;
import io.github.gouji.read.shape.Shape.Slot;
import io.github.gouji.read.text.Field;
import io.github.gouji.read.zone.FigureRow;
import io.github.gouji.report.Cell;
import io.github.gouji.report.Edition;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Heading;
import io.github.gouji.report.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table whose figures no column could be told for: those that the equations of the form leave one way to
 * read are read so, and said to be inferred; of the others it is told which ways are left.
 */
final class InferredRows {

    private static final Pattern DIGITS = Pattern.compile("\\d+(\\s+\\d+)*");

    /** So many ways are written out; more are counted. */
    private static final int SHOWN = 4;

    /** No figure of a report is larger: sums of such cannot overflow. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

    private final FormTable table;
    private final Edition edition;
    private final Draft draft;
    private final Map<FigureRow, Wording> possibilities = new HashMap<>();

    InferredRows(FormTable table, Edition edition, Draft draft) {
        this.table = table;
        this.edition = edition;
        this.draft = draft;
    }

    /** Moves the rows that can be inferred from those that are not placed to those that are. */
    void infer(Map<FigureRow, Placed> placed, Map<FigureRow, Slot> unplaced) {
        List<FigureRow> rows = new ArrayList<>();
        List<OpenRow> open = new ArrayList<>();
        unplaced.forEach((row, slot) -> {
            List<String> tokens = tokens(row, slot);
            if (!tokens.isEmpty()) {
                rows.add(row);
                open.add(new OpenRow(slot.cells(), tokens));
            }
        });
        if (rows.isEmpty()) {
            return;
        }
        List<Answer> answers = Inference.of(table, edition, known(placed), open);
        for (int i = 0; i < rows.size(); i++) {
            FigureRow row = rows.get(i);
            Answer answer = answers.get(i);
            Way way = answer.inferred();
            if (way == null) {
                possibilities.put(row, possibilities(answer));
            } else {
                placed.put(row, placed(row, open.get(i).cells(), way));
                unplaced.remove(row);
                note(row, open.get(i).cells().get(0).row(), answer, way);
            }
        }
    }

    /** Returns the digits of a row of which it is sure what line it is and that its columns are in order; none else. */
    private List<String> tokens(FigureRow row, Slot slot) {
        Layout layout = row.zone().layout(edition);
        boolean isRow = table != FormTable.PROACTIVE
                && !row.zone().shape().columnsBeside()
                && (row.zone().shape().isOneLine() || (row.zone().shape().rowsBeside() && row.isNamed()));
        if (!isRow || layout.isContradictory() || !layout.foreign().isEmpty() || !isInOrder(layout.order(), slot)) {
            return List.of();
        }
        List<String> tokens = new ArrayList<>();
        for (Field field : row.values()) {
            String text = field.cell().text().strip();
            if (field.isRepeated() || field.spansDown() || field.cell().remark() != null) {
                return List.of();
            }
            if (!field.isBlank()) {
                if (!DIGITS.matcher(text).matches()) {
                    return List.of();
                }
                tokens.addAll(List.of(text.split("\\s+")));
            }
        }
        return tokens;
    }

    private static boolean isInOrder(List<HeadingPair> order, Slot slot) {
        int last = -1;
        for (HeadingPair pair : order) {
            int at = slot.above().indexOf(pair);
            if (at <= last) {
                return false;
            }
            last = at;
        }
        return true;
    }

    private static Map<Cell, @Nullable Long> known(Map<FigureRow, Placed> placed) {
        Map<Cell, @Nullable Long> known = new HashMap<>();
        placed.values()
                .forEach(row -> row.cells().forEach((cell, field) -> {
                    BigDecimal value = field.number().value();
                    if (field.isBlank()) {
                        known.put(cell, null);
                    } else if (value != null
                            && value.stripTrailingZeros().scale() <= 0
                            && value.abs().compareTo(LARGEST) < 0
                            && !field.number().unit().startsWith("万")) {
                        known.put(cell, value.longValue());
                    }
                }));
        return known;
    }

    private static Placed placed(FigureRow row, List<Cell> cells, Way way) {
        Map<Cell, Field> figures = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Long figure = way.figures().get(i);
            String text = figure == null ? "" : "" + figure;
            figures.put(
                    cells.get(i),
                    Field.of(new GridCell(text, i, 1, false, row.line().location(), null)));
        }
        return new Placed(figures, false);
    }

    private void note(FigureRow row, Heading heading, Answer answer, Way way) {
        boolean isOneLine = row.zone().shape().isOneLine();
        Wording name = isOneLine ? table.shortLabel() : heading.label(edition);
        String text = printed(row);
        int others = answer.all() - 1;
        draft.note(
                Kind.INFERRED,
                "“" + name.zh() + "”一行“" + text + "”各栏分不清，按勾稽关系推断为 " + way + "（_ 为空格），另外 " + others + " 种分法都不符合",
                "the figures \"" + text + "\" of \"" + name.en()
                        + "\" are in no sure columns; by the equations they were inferred to be " + way
                        + " (_ is a blank), and the other " + others + " ways to divide them are ruled out",
                row.line().location());
    }

    private static String printed(FigureRow row) {
        return row.values().stream()
                .map(field -> field.cell().text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static Wording possibilities(Answer answer) {
        int left = answer.possible().size();
        if (!answer.isWhole()) {
            return new Wording("；可能的分法太多，没有逐一核对", "; the ways to divide them are too many to be compared");
        }
        if (left == 0) {
            return new Wording(
                    "；" + answer.all() + " 种分法都不符合勾稽关系",
                    "; none of " + answer.all() + " ways to divide them fits the equations");
        }
        String shown =
                answer.possible().stream().limit(SHOWN).map(Way::toString).collect(Collectors.joining("; "));
        String more = left > SHOWN ? " …" : "";
        return new Wording(
                "；" + answer.all() + " 种分法中有 " + left + " 种可能：" + shown + more,
                "; " + left + " of " + answer.all() + " ways to divide them are possible: " + shown + more);
    }

    /** Returns what is to be said of the ways that are left for a row that was not inferred; {@code null} for nothing. */
    @Nullable
    Wording possibilities(FigureRow row) {
        return possibilities.get(row);
    }
}
