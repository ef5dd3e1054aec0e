package io.vigia.rules.syntax;

import io.vigia.rules.host.Limits;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Span;
import io.vigia.rules.syntax.Token.Kind;
import java.util.List;

/** The tokens of a rule, read one by one, with the mistakes found so far and the limits on what may be read. */
final class TokenStream {

    /** Thrown where a text cannot be read on; its problem is already noted. */
    static final class Misread extends RuntimeException {

        Misread() {
            super(null, null, false, false);
        }
    }

    private final List<Token> tokens;
    private final List<Problem> problems;
    private final Limits limits;
    private int next;
    private int nodes;
    private int depth;
    private boolean exhausted;

    TokenStream(List<Token> tokens, List<Problem> problems, Limits limits) {
        this.tokens = tokens;
        this.problems = problems;
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    Token peek() {
        return tokens.get(next);
    }

    Token peekSecond() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    /** The token read last; the first one if none was. */
    Token previous() {
        return tokens.get(Math.max(next - 1, 0));
    }

    Token take() {
        Token token = peek();
        if (!token.is(Kind.END)) {
            next++;
        }
        return token;
    }

    /** Takes the next token if it is of this kind. */
    boolean takeIf(Kind kind) {
        boolean fits = peek().is(kind);
        if (fits) {
            take();
        }
        return fits;
    }

    /** Takes the next token, which must be of this kind. */
    Token expect(Kind kind, Problem.Wording awaited) {
        if (!peek().is(kind)) {
            throw unexpected(awaited.of(), kind == Kind.CLOSE ? ")" : null);
        }
        return take();
    }

    /** Notes a mistake. */
    void problem(Problem.Code code, Problem.Said message, String suggestion, Span span) {
        problems.add(new Problem(code, message, suggestion, span));
    }

    /** Notes that something else was expected here; a bad token has its problem already. */
    Misread unexpected(Problem.Said awaited, String suggestion) {
        Token token = peek();
        if (!token.is(Kind.BAD) && !exhausted) {
            Problem.Said found =
                    token.is(Kind.END) ? Problem.Wording.FOUND_END.of() : Problem.Wording.FOUND.of(token.text());
            problem(
                    Problem.Code.UNEXPECTED_TOKEN,
                    Problem.Wording.UNEXPECTED.of(awaited, found),
                    suggestion,
                    token.span());
        }
        return new Misread();
    }

    /** Counts one more node, and refuses the rest of the text once there are too many. */
    void countNode() {
        if (++nodes > limits.nodes()) {
            exhaust(Problem.Code.TOO_MANY_CONDITIONS, Problem.Wording.CONDITIONS_TOO_MANY.of(limits.nodes()));
        }
    }

    /** Goes one level deeper; {@link #leave()} comes back. */
    void enter() {
        if (++depth > limits.depth()) {
            exhaust(Problem.Code.TOO_DEEP, Problem.Wording.CONDITIONS_TOO_DEEP.of(limits.depth()));
        }
    }

    void leave() {
        depth--;
    }

    /** How many tokens were read. */
    int position() {
        return next;
    }

    /**
     * Moves to the next place where a condition may end: {@code and}, {@code or}, a closing parenthesis, the end.
     *
     * @param start where the condition began; parentheses opened since then are passed over
     */
    void recover(int start) {
        int open = 0;
        for (Token token : tokens.subList(start, Math.max(start, next))) {
            open += token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
        }
        for (; !peek().is(Kind.END); take()) {
            Kind kind = peek().kind();
            boolean ends = kind == Kind.CLOSE || kind == Kind.AND || kind == Kind.OR;
            if (open <= 0 && ends) {
                return;
            }
            open += kind == Kind.OPEN ? 1 : kind == Kind.CLOSE ? -1 : 0;
        }
    }

    private void exhaust(Problem.Code code, Problem.Said message) {
        if (!exhausted) {
            problem(code, message, null, peek().span());
        }
        exhausted = true;
        next = tokens.size() - 1;
        throw new Misread();
    }
}
