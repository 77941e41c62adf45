// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz;

import io.github.gouji.read.fuzz.judge.Difference;
import io.github.gouji.read.fuzz.page.Page;
import io.github.gouji.read.fuzz.page.Sheet;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes parts away from a document as long as it is read wrong in the same way. */
final class Minimiser {

    private final FuzzDocument document;
    private final Set<String> differences;
    private Page smallest;

    private Minimiser(FuzzDocument document) {
        this.document = document;
        this.differences = silent(document.page());
        this.smallest = document.page();
    }

    private Set<String> silent(Page page) {
        return document.verdict(page).silent().stream()
                .map(difference -> difference.kind() + difference.place() + wrongText(difference))
                .collect(Collectors.toSet());
    }

    private static String wrongText(Difference difference) {
        return difference.kind() == Difference.Kind.WRONG ? difference.text() : "";
    }

    /** Returns the smallest document found that shares a silent difference with the given one. */
    static FuzzDocument minimise(FuzzDocument document) {
        Minimiser minimiser = new Minimiser(document);
        minimiser.removeItems();
        minimiser.removeRows();
        minimiser.removeItems();
        return new FuzzDocument(document.seed(), document.format(), document.mutations(), minimiser.smallest);
    }

    private boolean keeps(Page page) {
        boolean same = silent(page).stream().anyMatch(differences::contains);
        if (same) {
            smallest = page;
        }
        return same;
    }

    private void removeItems() {
        for (int i = smallest.items().size() - 1; i >= 0; i--) {
            Page page = smallest.copy();
            page.items().remove(i);
            keeps(page);
        }
    }

    private void removeRows() {
        for (int i = 0; i < smallest.items().size(); i++) {
            if (smallest.items().get(i) instanceof Sheet sheet) {
                for (int row = sheet.rows().size() - 1; row >= 0; row--) {
                    Page page = smallest.copy();
                    ((Sheet) page.items().get(i)).rows().remove(row);
                    keeps(page);
                }
            }
        }
    }
}
