package io.github.gouji.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of both editions in form order, and by id. */
final class Cells {

    static final List<Cell> ALL = all();
    static final Map<String, Cell> BY_ID = byId();

    private Cells() {}

    private static List<Cell> all() {
        List<Cell> cells = new ArrayList<>(List.of(ProactiveCell.values()));
        for (RequestRow row : RequestRow.values()) {
            for (Applicant applicant : Applicant.values()) {
                cells.add(new RequestCell(row, applicant));
            }
        }
        for (DisputeGroup group : DisputeGroup.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                cells.add(new DisputeCell(group, result));
            }
        }
        return List.copyOf(cells);
    }

    private static Map<String, Cell> byId() {
        Map<String, Cell> byId = new HashMap<>();
        for (Cell cell : ALL) {
            byId.put(cell.id(), cell);
        }
        return Map.copyOf(byId);
    }
}
