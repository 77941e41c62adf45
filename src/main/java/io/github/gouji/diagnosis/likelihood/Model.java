// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.diagnosis.likelihood;

/** The model of how figures of one system of equations go wrong: its parameters, laid out for these cells. Immutable. */
public final class Model {

    final Board board;
    final UsualShares usual;
    final double further;
    final double habit;
    final double exactPart;
    final double carriedTyping;
    final double movedFar;
    final double movedIntoTotal;
    final double movedWhole;
    final double wholeRow;
    final double logFurther;
    final double logUnlisted;
    final double trust;
    private final double[] rates = new double[SlipKind.values().length];

    /**
     * Lays the parameters out.
     *
     * @param board the cells of the system
     * @param parameters the numbers of the model
     */
    public Model(Board board, Parameters parameters) {
        this.board = board;
        usual = new UsualShares(board, parameters);
        further = parameters.get("mistake.further");
        habit = parameters.get("total.habit");
        exactPart = parameters.get("total.exactPart");
        carriedTyping = parameters.get("carried.typing");
        movedFar = parameters.get("moved.far");
        movedIntoTotal = parameters.get("moved.intoTotal");
        movedWhole = parameters.get("moved.whole");
        wholeRow = parameters.get("entered.wholeRow");
        logFurther = StrictMath.log(further);
        logUnlisted = StrictMath.log(parameters.get("explanation.unlisted"));
        trust = parameters.get("usual.trust");
        for (SlipKind kind : SlipKind.values()) {
            rates[kind.ordinal()] = parameters.rate(kind);
        }
    }

    /** Returns how often a slip of this kind happens, among all that happen. */
    double rate(SlipKind kind) {
        return rates[kind.ordinal()];
    }
}
