package io.vigia.rules.syntax;

import io.vigia.rules.ast.Term;
import io.vigia.rules.ast.Term.AttributeTerm;
import io.vigia.rules.ast.Term.NumberTerm;
import io.vigia.rules.ast.Term.TextTerm;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Reference;
import io.vigia.rules.host.Reference.Scope;
import io.vigia.rules.syntax.Token.Kind;

/** Reads what has a value: attributes, metadata, numbers, texts and functions. */
final class TermParser {

    private static final String CUSTOMER = "customer:";

    private final TokenStream tokens;
    private final FunctionParser functions;

    TermParser(TokenStream tokens) {
        this.tokens = tokens;
        this.functions = new FunctionParser(tokens, this);
    }

    Term read() {
        Token token = tokens.peek();
        if (token.is(Kind.WORD)) {
            return tokens.peekSecond().is(Kind.OPEN) ? functions.read() : unquoted();
        }
        return token.is(Kind.ATTRIBUTE) || token.is(Kind.METADATA) ? attribute() : constant();
    }

    AttributeTerm attribute() {
        Token token = tokens.peek();
        if (token.is(Kind.ATTRIBUTE)) {
            return new AttributeTerm(Reference.attribute(tokens.take().text()), token.span());
        }
        if (!token.is(Kind.METADATA)) {
            throw tokens.unexpected(
                    Problem.Wording.AWAITED_ATTRIBUTE.of(), token.is(Kind.WORD) ? ":" + token.text() + ":" : null);
        }
        String key = tokens.take().text();
        boolean ofCustomer = key.startsWith(CUSTOMER) && key.length() > CUSTOMER.length();
        Reference reference = ofCustomer
                ? new Reference(Scope.CUSTOMER_METADATA, key.substring(CUSTOMER.length()))
                : new Reference(Scope.METADATA, key);
        return new AttributeTerm(reference, token.span());
    }

    Term constant() {
        Token token = tokens.peek();
        if (token.is(Kind.WORD)) {
            throw unquotedProblem();
        }
        if (token.is(Kind.NUMBER)) {
            return new NumberTerm(Double.parseDouble(tokens.take().text()), token.span());
        }
        if (token.is(Kind.STRING)) {
            return new TextTerm(tokens.take().text(), token.span());
        }
        throw tokens.unexpected(Problem.Wording.AWAITED_TERM.of(), null);
    }

    private Term unquoted() {
        throw unquotedProblem();
    }

    private TokenStream.Misread unquotedProblem() {
        Token word = tokens.peek();
        boolean attribute =
                tokens.peekSecond().is(Kind.COMPARATOR) || tokens.peekSecond().is(Kind.WORD);
        tokens.problem(
                Problem.Code.UNQUOTED_TEXT,
                Problem.Wording.QUOTES_OR_COLONS.of(),
                attribute ? ":" + word.text() + ":" : "'" + word.text() + "'",
                word.span());
        return new TokenStream.Misread();
    }
}
