package io.github.gouji.rule;

import static java.util.Objects.requireNonNull;

import io.github.gouji.report.Wording;
import io.github.gouji.rule.FormulaToken.Kind;
import io.github.gouji.rule.naming.FigureNames;
import io.github.gouji.rule.naming.StarPlace;
import io.github.gouji.rule.naming.Summation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        this.scope = scope(tokens);
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

    /** Returns where a star stands in the names outside of sums. */
    private static Set<StarPlace> scope(List<FormulaToken> tokens) {
        Set<StarPlace> places = EnumSet.noneOf(StarPlace.class);
        int depth = 0;
        for (FormulaToken token : tokens) {
            depth = switch (token.kind()) {
                case SUM -> depth == 0 ? 1 : depth;
                case OPEN -> depth == 0 ? 0 : depth + 1;
                case CLOSE -> depth <= 2 ? 0 : depth - 1;
                default -> depth;
            };
            if (token.kind() == Kind.NAME && depth == 0) {
                places.addAll(StarPlace.in(token.text()));
            }
        }
        return places;
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
        BigDecimal factor = value(left);
        if (factor != null) {
            return right.times(factor);
        }
        BigDecimal after = value(right);
        if (after != null) {
            return left.times(after);
        }
        throw mistake(
                sign,
                "单元格的数字不能相乘，只能乘以一个数，如 0.5 ×",
                "figures cannot be multiplied by each other, only by a number, as in 0.5 *");
    }

    /** Returns what the expression comes to if there is no figure in it. */
    private static @Nullable BigDecimal value(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return constant.value();
        }
        if (expression instanceof Expression.Product product) {
            BigDecimal value = value(product.expression());
            return value == null ? null : value.multiply(product.factor());
        }
        if (expression instanceof Expression.Sum sum) {
            return both(sum.left(), sum.right(), BigDecimal.ONE);
        }
        if (expression instanceof Expression.Difference difference) {
            return both(difference.left(), difference.right(), BigDecimal.ONE.negate());
        }
        return null;
    }

    private static @Nullable BigDecimal both(Expression left, Expression right, BigDecimal times) {
        BigDecimal one = value(left);
        BigDecimal other = one == null ? null : value(right);
        return one == null || other == null ? null : one.add(other.multiply(times));
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
            case NAME -> figure(token);
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

    private static Expression.Figure figure(FormulaToken name) {
        FigureNames.mistakeIn(name.text()).ifPresent(reason -> {
            throw new InvalidRuleException(reason, name.position());
        });
        return new Expression.Figure(name.text());
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
                        ? names.stream().map(FormulaParser::figure).toList()
                        : summed(sum, names));
    }

    private List<Expression.Figure> summed(FormulaToken sum, List<FormulaToken> names) {
        List<Expression.Figure> figures = new ArrayList<>();
        boolean any = names.size() > 1;
        for (FormulaToken name : names) {
            Set<StarPlace> stars = StarPlace.in(name.text());
            List<String> added =
                    stars.isEmpty() || scope.containsAll(stars) ? List.of() : Summation.figures(name.text(), scope);
            any |= !added.isEmpty();
            if (added.isEmpty()) {
                figures.add(figure(stars.size() > 1 ? inOneColumn(name) : name));
            } else {
                added.forEach(one -> figures.add(new Expression.Figure(one)));
            }
        }
        if (!any) {
            throw mistake(
                    sum,
                    "sum 中没有可相加的各项：要相加的部分应写 *，且不在公式其他名称写 * 的位置",
                    "sum has nothing to add: it needs a * in another place than the * of the other names");
        }
        return figures;
    }

    /** Returns a name that has the mistake of this one, but a single star, as it would have elsewhere. */
    private static FormulaToken inOneColumn(FormulaToken name) {
        String text = name.text();
        return new FormulaToken(name.kind(), text.substring(0, text.length() - 1) + "total", name.position());
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
