package io.vigia.rules.syntax;

import io.vigia.rules.ast.Comparator;
import io.vigia.rules.ast.Comparison;
import io.vigia.rules.ast.Expression;
import io.vigia.rules.ast.FlagCondition;
import io.vigia.rules.ast.InList;
import io.vigia.rules.ast.InValues;
import io.vigia.rules.ast.MissingCondition;
import io.vigia.rules.ast.Term;
import io.vigia.rules.ast.Term.AttributeTerm;
import io.vigia.rules.ast.Term.TextTerm;
import io.vigia.rules.ast.TextMatch;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Span;
import io.vigia.rules.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads one condition: a term and what is asked of it. */
final class ComparisonParser {

    private final TokenStream tokens;
    private final TermParser terms;

    ComparisonParser(TokenStream tokens) {
        this.tokens = tokens;
        this.terms = new TermParser(tokens);
    }

    Expression read() {
        if (tokens.peek().isWord("is_missing")) {
            return missing();
        }
        Term term = terms.read();
        Token operator = tokens.peek();
        if (operator.is(Kind.COMPARATOR)) {
            return comparison(term);
        }
        if (operator.isWord("in")) {
            tokens.take();
            return tokens.peek().is(Kind.ALIAS) ? inList(term) : inValues(term);
        }
        for (TextMatch.Operator match : TextMatch.Operator.values()) {
            if (operator.isWord(match.text())) {
                tokens.take();
                return new TextMatch(term, match, pattern());
            }
        }
        return alone(term);
    }

    private Expression missing() {
        Span start = tokens.take().span();
        tokens.expect(Kind.OPEN, Problem.Wording.AWAITED_MISSING);
        AttributeTerm attribute = terms.attribute();
        Token close = tokens.expect(Kind.CLOSE, Problem.Wording.AWAITED_CLOSE);
        return new MissingCondition(attribute, start.to(close.span()));
    }

    private Expression comparison(Term left) {
        String operator = tokens.take().text();
        Comparator comparator = Comparator.EQUAL;
        for (Comparator candidate : Comparator.values()) {
            comparator = candidate.text().equals(operator) ? candidate : comparator;
        }
        if (tokens.peek().isWord("true") || tokens.peek().isWord("false")) {
            return withTruthWord(left, comparator);
        }
        Term right = terms.read();
        return new Comparison(left, comparator, right, left.span().to(right.span()));
    }

    private Expression withTruthWord(Term left, Comparator comparator) {
        Token word = tokens.take();
        boolean holds = word.isWord("true") == (comparator == Comparator.EQUAL);
        tokens.problem(
                Problem.Code.OPERATOR_MISMATCH,
                Problem.Wording.FLAG_COMPARED.of(),
                (holds ? "" : "not ") + left.text(),
                left.span().to(word.span()));
        throw new TokenStream.Misread();
    }

    private Expression inList(Term term) {
        Token alias = tokens.take();
        return new InList(term, alias.text(), alias.span());
    }

    private Expression inValues(Term term) {
        Span open = tokens.expect(Kind.OPEN, Problem.Wording.AWAITED_LIST).span();
        List<Term> values = new ArrayList<>();
        if (!tokens.peek().is(Kind.CLOSE)) {
            do {
                values.add(terms.constant());
            } while (tokens.takeIf(Kind.COMMA));
        }
        Span list = open.to(tokens.expect(Kind.CLOSE, Problem.Wording.AWAITED_COMMA_OR_CLOSE)
                .span());
        int most = tokens.limits().listValues();
        if (values.isEmpty()) {
            tokens.problem(Problem.Code.EMPTY_LIST, Problem.Wording.LIST_EMPTY.of(), null, list);
            throw new TokenStream.Misread();
        }
        if (values.size() > most) {
            Problem.Said message = Problem.Wording.LIST_TOO_LONG.of(most);
            tokens.problem(Problem.Code.LIST_TOO_LONG, message, null, list);
        }
        return new InValues(term, values, term.span().to(list));
    }

    private TextTerm pattern() {
        Token token = tokens.expect(Kind.STRING, Problem.Wording.AWAITED_TEXT);
        return new TextTerm(token.text(), token.span());
    }

    private Expression alone(Term term) {
        Kind next = tokens.peek().kind();
        boolean ends = next == Kind.AND || next == Kind.OR || next == Kind.CLOSE || next == Kind.END;
        if (ends && term instanceof AttributeTerm attribute) {
            return new FlagCondition(attribute);
        }
        throw tokens.unexpected(Problem.Wording.AWAITED_COMPARISON.of(term.text()), null);
    }
}
