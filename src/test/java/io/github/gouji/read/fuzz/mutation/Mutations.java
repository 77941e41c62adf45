// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.fuzz.mutation;

import java.util.List;
import java.util.stream.Stream;

/** All mutations. */
public final class Mutations {

    private static final List<Mutation> ALL = Stream.of(
                    LabelMutations.all(),
                    HeadingMutations.all(),
                    ColumnMutations.all(),
                    CellMutations.all(),
                    RowMutations.all(),
                    HeaderMutations.all(),
                    TableMutations.all(),
                    QuoteMutations.all(),
                    ForeignMutations.all(),
                    FigureMutations.all(),
                    TitleMutations.all(),
                    DocumentMutations.all(),
                    DetailMutations.all())
            .flatMap(List::stream)
            .toList();

    private Mutations() {}

    public static List<Mutation> all() {
        return ALL;
    }

    /** Returns the mutations of a family. */
    public static List<Mutation> of(String family) {
        return ALL.stream().filter(mutation -> mutation.family().equals(family)).toList();
    }
}
