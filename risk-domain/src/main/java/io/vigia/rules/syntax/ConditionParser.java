package io.vigia.rules.syntax;

import io.vigia.rules.ast.And;
import io.vigia.rules.ast.Expression;
import io.vigia.rules.ast.Not;
import io.vigia.rules.ast.Or;
import io.vigia.rules.ast.Unparsed;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Span;
import io.vigia.rules.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads what joins conditions: {@code or}, {@code and}, {@code not} and parentheses. */
final class ConditionParser {

    private final TokenStream tokens;
    private final ComparisonParser comparisons;

    ConditionParser(TokenStream tokens) {
        this.tokens = tokens;
        this.comparisons = new ComparisonParser(tokens);
    }

    Expression or() {
        List<Expression> parts = new ArrayList<>(List.of(and()));
        while (tokens.takeIf(Kind.OR)) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Or(parts, span(parts));
    }

    private Expression and() {
        List<Expression> parts = new ArrayList<>(List.of(not()));
        while (tokens.takeIf(Kind.AND)) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new And(parts, span(parts));
    }

    /** Reads one part; a part that cannot be read is skipped, so that the next one still is. */
    private Expression not() {
        Span start = tokens.peek().span();
        int position = tokens.position();
        try {
            tokens.countNode();
            if (tokens.takeIf(Kind.NOT)) {
                Expression part = primary();
                return new Not(part, start.to(part.span()));
            }
            return primary();
        } catch (TokenStream.Misread misread) {
            tokens.recover(position);
            return new Unparsed(start.to(tokens.previous().span()));
        }
    }

    private Expression primary() {
        if (tokens.peek().is(Kind.NOT)) {
            throw tokens.unexpected(Problem.Wording.AWAITED_CONDITION.of(), null);
        }
        if (!tokens.peek().is(Kind.OPEN)) {
            return comparisons.read();
        }
        try {
            tokens.enter();
            tokens.take();
            Expression inner = or();
            tokens.expect(Kind.CLOSE, Problem.Wording.AWAITED_CLOSE);
            return inner;
        } finally {
            tokens.leave();
        }
    }

    private static Span span(List<Expression> parts) {
        return parts.get(0).span().to(parts.get(parts.size() - 1).span());
    }
}
