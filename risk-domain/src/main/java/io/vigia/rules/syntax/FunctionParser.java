package io.vigia.rules.syntax;

import io.vigia.rules.ast.Term;
import io.vigia.rules.ast.Term.AttributeTerm;
import io.vigia.rules.ast.Term.CallTerm;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.FunctionCall.Function;
import io.vigia.rules.host.FunctionCall.Status;
import io.vigia.rules.host.FunctionCall.Unit;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.Nearest;
import io.vigia.rules.host.Problem;
import io.vigia.rules.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the functions that ask the counters. */
final class FunctionParser {

    private final TokenStream tokens;
    private final TermParser terms;

    FunctionParser(TokenStream tokens, TermParser terms) {
        this.tokens = tokens;
        this.terms = terms;
    }

    Term read() {
        Token name = tokens.peek();
        Function function = named(Function.values(), Problem.Code.UNKNOWN_FUNCTION, Problem.Wording.AWAITED_FUNCTION);
        tokens.expect(Kind.OPEN, Problem.Wording.AWAITED_OPEN);
        List<AttributeTerm> arguments = new ArrayList<>(List.of(terms.attribute()));
        if (function == Function.DISTINCT) {
            tokens.expect(Kind.COMMA, Problem.Wording.AWAITED_OWNER);
            arguments.add(terms.attribute());
        }
        tokens.expect(Kind.COMMA, Problem.Wording.AWAITED_COMMA_DURATION);
        long seconds = duration();
        Status status = Status.TOTAL;
        if (function != Function.DISTINCT && tokens.takeIf(Kind.COMMA)) {
            status = named(Status.values(), Problem.Code.UNKNOWN_STATUS, Problem.Wording.AWAITED_STATUS);
        }
        Token close = tokens.expect(Kind.CLOSE, Problem.Wording.AWAITED_CLOSE);
        FunctionCall call = new FunctionCall(
                function, arguments.stream().map(AttributeTerm::reference).toList(), seconds, status);
        return new CallTerm(call, arguments, name.span().to(close.span()));
    }

    private long duration() {
        Token count = tokens.expect(Kind.NUMBER, Problem.Wording.AWAITED_DURATION);
        Token unitToken = tokens.peek();
        Unit unit = named(Unit.values(), Problem.Code.UNKNOWN_UNIT, Problem.Wording.AWAITED_UNIT);
        double seconds = Double.parseDouble(count.text()) * unit.seconds();
        if (count.text().contains(".") || seconds < 1 || seconds > Limits.MAX_WINDOW_SECONDS) {
            tokens.problem(
                    Problem.Code.WINDOW_OUT_OF_RANGE,
                    Problem.Wording.DURATION_WRONG.of(),
                    null,
                    count.span().to(unitToken.span()));
            return 1;
        }
        return (long) seconds;
    }

    /** Takes a word that must be one of these names; units may stand in the plural. */
    private <E extends Enum<E>> E named(E[] known, Problem.Code code, Problem.Wording awaited) {
        if (!tokens.peek().is(Kind.WORD)) {
            throw tokens.unexpected(awaited.of(), null);
        }
        String word = tokens.peek().text().toLowerCase(Locale.ROOT);
        List<String> names = Arrays.stream(known)
                .map(name -> name.name().toLowerCase(Locale.ROOT))
                .toList();
        boolean plural = code == Problem.Code.UNKNOWN_UNIT && word.endsWith("s");
        int at = names.indexOf(plural ? word.substring(0, word.length() - 1) : word);
        if (at < 0) {
            Problem.Wording wording =
                    switch (code) {
                        case UNKNOWN_FUNCTION -> Problem.Wording.FUNCTION_UNKNOWN;
                        case UNKNOWN_STATUS -> Problem.Wording.STATUS_UNKNOWN;
                        default -> Problem.Wording.UNIT_UNKNOWN;
                    };
            Problem.Said message = wording.of(word, String.join(", ", names));
            tokens.problem(code, message, Nearest.to(word, names), tokens.peek().span());
            throw new TokenStream.Misread();
        }
        tokens.take();
        return known[at];
    }
}
