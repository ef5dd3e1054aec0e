package io.vigia.rules.syntax;

import io.vigia.rules.ast.And;
import io.vigia.rules.ast.Expression;
import io.vigia.rules.ast.Rule;
import io.vigia.rules.ast.Unparsed;
import io.vigia.rules.host.Action;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.Nearest;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Span;
import io.vigia.rules.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads a whole rule: {@code rule = action "if" or}. */
public final class RuleParser {

    private final TokenStream tokens;

    private RuleParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    /** The tree of a text and all mistakes in its form; never throws. */
    public static Parsed parse(String text, Limits limits) {
        List<Problem> problems = new ArrayList<>();
        if (text.length() > limits.textLength()) {
            Span all = new Span(0, text.length(), 1, 1);
            Problem.Said message = Problem.Wording.TEXT_TOO_LONG.of(limits.textLength(), text.length());
            problems.add(new Problem(Problem.Code.TEXT_TOO_LONG, message, null, all));
            return new Parsed(null, problems);
        }
        List<Token> tokens = new Lexer(text, problems).tokens();
        Rule rule = new RuleParser(new TokenStream(tokens, problems, limits)).rule();
        return new Parsed(rule, problems);
    }

    private Rule rule() {
        Span start = tokens.peek().span();
        Action action = action();
        Span actionSpan = start.to(tokens.previous().span());
        if (tokens.peek().isWord("if")) {
            tokens.take();
        } else if (!tokens.peek().is(Kind.END)) {
            tokens.unexpected(Problem.Wording.AWAITED_IF.of(), "if");
        }
        return new Rule(action, actionSpan, condition());
    }

    private Expression condition() {
        Span start = tokens.peek().span();
        if (tokens.peek().is(Kind.END)) {
            Problem.Said message = Problem.Wording.CONDITION_MISSING.of();
            tokens.problem(Problem.Code.MISSING_CONDITION, message, null, start);
            return new Unparsed(start);
        }
        List<Expression> parts = new ArrayList<>(List.of(new ConditionParser(tokens).or()));
        while (!tokens.peek().is(Kind.END)) {
            tokens.unexpected(Problem.Wording.AWAITED_AND_OR.of(), null);
            tokens.take();
            tokens.recover(tokens.position());
            if (tokens.takeIf(Kind.AND) || tokens.takeIf(Kind.OR)) {
                parts.add(new ConditionParser(tokens).or());
            }
        }
        return parts.size() == 1 ? parts.get(0) : new And(parts, start);
    }

    private Action action() {
        List<String> words = new ArrayList<>();
        Span start = tokens.peek().span();
        while (tokens.peek().is(Kind.WORD) && !tokens.peek().isWord("if")) {
            words.add(tokens.take().text().toLowerCase(Locale.ROOT));
        }
        String written = String.join(" ", words);
        for (Action action : Action.values()) {
            if (action.text().toLowerCase(Locale.ROOT).equals(written)) {
                return action;
            }
        }
        String known = Arrays.stream(Action.values()).map(Action::text).collect(Collectors.joining(", "));
        String nearest = written.startsWith("request")
                ? Action.REQUEST_3DS.text()
                : Nearest.to(
                        written,
                        Arrays.stream(Action.values()).map(Action::text).toList());
        Problem.Said message = Problem.Wording.ACTION_UNKNOWN.of(known);
        Span span = words.isEmpty() ? start : start.to(tokens.previous().span());
        tokens.problem(Problem.Code.UNKNOWN_ACTION, message, nearest, span);
        return null;
    }
}
