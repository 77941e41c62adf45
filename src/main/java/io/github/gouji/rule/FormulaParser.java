// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.rule;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Wording;
import io.github.gouji.rule.FormulaToken.Kind;
import io.github.gouji.rule.naming.StarPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads formulas; {@link FormulaText} prints them. */
final class FormulaParser {

    /** Bounds the depth of what is read, so that nothing that walks through it runs out of stack. */
    static final int MAX_OPERATORS = 500;

    private final List<FormulaToken> tokens;
    /** Where the {@code *} stands that is the scope of the rule. */
    private final Set<StarPlace> scope;

    private int at;

    private FormulaParser(List<FormulaToken> tokens) {
        this.tokens = tokens;
        this.scope = FormulaSums.scope(tokens);
    }

    static Relation parse(String formula) {
        List<FormulaToken> tokens = FormulaScanner.scan(requireNonNull(formula, "formula"));
        if (tokens.size() == 1) {
            throw new InvalidRuleException(new Wording("公式是空的", "the formula is empty"));
        }
        tokens.stream()
                .filter(FormulaParser::deepens)
                .skip(MAX_OPERATORS)
                .findFirst()
                .ifPresent(token -> {
                    throw mistake(
                            token,
                            "公式过于复杂，运算符和括号最多 " + MAX_OPERATORS + " 个；多项相加请用 sum",
                            "the formula has more than the limit of " + MAX_OPERATORS
                                    + " operators and brackets; use sum to add many figures");
                });
        return new FormulaParser(tokens).relation();
    }

    private static boolean deepens(FormulaToken token) {
        return switch (token.kind()) {
            case PLUS, MINUS, TIMES, OPEN -> true;
            default -> false;
        };
    }

    private Relation relation() {
        Expression left = sum();
        FormulaToken sign = next();
        if (!sign.kind().isComparison()) {
            throw sign.kind() == Kind.END
                    ? mistake(sign, "公式中没有 =、≤ 或 ≥", "the formula has no =, <= or >=")
                    : unexpected(sign);
        }
        Expression right = sum();
        FormulaToken end = next();
        if (end.kind().isComparison()) {
            throw mistake(end, "公式中只能有一个 =、≤ 或 ≥", "a formula has only one =, <= or >=");
        }
        if (end.kind() != Kind.END) {
            throw unexpected(end);
        }
        Comparison comparison = switch (sign.kind()) {
            case AT_MOST -> Comparison.AT_MOST;
            case AT_LEAST -> Comparison.AT_LEAST;
            default -> Comparison.EQUAL;
        };
        return new Relation(left, comparison, right);
    }

    private FormulaToken next() {
        return tokens.get(at++);
    }

    private boolean take(Kind kind) {
        if (tokens.get(at).kind() != kind) {
            return false;
        }
        at++;
        return true;
    }

    private Expression sum() {
        Expression sum = product();
        while (true) {
            if (take(Kind.PLUS)) {
                sum = sum.plus(product());
            } else if (take(Kind.MINUS)) {
                sum = sum.minus(product());
            } else {
                return sum;
            }
        }
    }

    private Expression product() {
        Expression product = signed();
        while (tokens.get(at).kind() == Kind.TIMES) {
            FormulaToken sign = next();
            product = product(product, signed(), sign);
        }
        return product;
    }

    private static Expression product(Expression left, Expression right, FormulaToken sign) {
        BigDecimal factor = ConstantValue.of(left);
        if (factor != null) {
            return right.times(factor);
        }
        BigDecimal after = ConstantValue.of(right);
        if (after != null) {
            return left.times(after);
        }
        throw mistake(
                sign,
                "单元格的数字不能相乘，只能乘以一个数，如 0.5 ×",
                "figures cannot be multiplied by each other, only by a number, as in 0.5 *");
    }

    private Expression signed() {
        if (!take(Kind.MINUS)) {
            return operand();
        }
        Expression operand = signed();
        return operand instanceof Expression.Constant constant
                ? new Expression.Constant(constant.value().negate())
                : operand.times(-1);
    }

    private Expression operand() {
        FormulaToken token = next();
        return switch (token.kind()) {
            case NUMBER -> new Expression.Constant(new BigDecimal(token.text()));
            case NAME -> FormulaSums.figure(token);
            case SUM, SUM_OF -> parts(token);
            case OPEN -> {
                Expression inner = sum();
                close(token);
                yield inner;
            }
            default -> throw unexpected(token);
        };
    }

    private void close(FormulaToken open) {
        FormulaToken close = next();
        if (close.kind() == Kind.END || close.kind().isComparison()) {
            throw mistake(open, "这个括号没有右括号", "this bracket is not closed");
        }
        if (close.kind() != Kind.CLOSE) {
            throw unexpected(close);
        }
    }

    private Expression parts(FormulaToken sum) {
        FormulaToken open = next();
        List<FormulaToken> names = new ArrayList<>();
        do {
            FormulaToken name = next();
            if (name.kind() != Kind.NAME) {
                throw mistake(
                        name,
                        sum.text() + " 的括号内只能有用逗号隔开的名称",
                        "within the brackets of " + sum.text() + " there are names with commas between them only");
            }
            names.add(name);
        } while (take(Kind.COMMA));
        close(open);
        return new Expression.Parts(
                sum.kind() == Kind.SUM_OF
                        ? names.stream().map(FormulaSums::figure).toList()
                        : FormulaSums.summed(sum, names, scope));
    }

    private static InvalidRuleException unexpected(FormulaToken token) {
        if (token.kind() == Kind.END) {
            return mistake(
                    token, "公式不完整，后面应有数字、名称或括号", "the formula ends where a number, a name or a bracket must stand");
        }
        if (token.kind() == Kind.COMMA) {
            return mistake(
                    token,
                    "逗号只用在 sum 的括号内，数字不写千分位逗号",
                    "a comma stands in the brackets of sum only, and not within a number");
        }
        return mistake(token, "此处不应有 " + token.text(), token.text() + " does not belong here");
    }

    private static InvalidRuleException mistake(FormulaToken token, String zh, String en) {
        return new InvalidRuleException(new Wording(zh, en), token.position());
    }
}
