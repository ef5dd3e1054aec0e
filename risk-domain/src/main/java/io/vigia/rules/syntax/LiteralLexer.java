package io.vigia.rules.syntax;

import io.vigia.rules.host.Problem;
import io.vigia.rules.syntax.Token.Kind;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the numbers and texts of a rule. */
final class LiteralLexer {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    /** What a double keeps exactly. */
    private static final int MAX_DIGITS = 15;
    /** Opening quotes and what closes them; the slanted ones come from word processors. */
    private static final Map<Character, String> QUOTES = Map.of(
            '\'', "'", '"', "\"", '\u2018', "\u2019", '\u2019', "\u2019", '\u201c', "\u201d", '\u201d', "\u201d");

    private final Scanner scanner;

    LiteralLexer(Scanner scanner) {
        this.scanner = scanner;
    }

    /** Takes the literal that stands here, if one does. */
    boolean read() {
        char c = scanner.peek(0);
        if (QUOTES.containsKey(c)) {
            text(QUOTES.get(c));
            return true;
        }
        if (Scanner.isDigit(c) || (c == '-' && Scanner.isDigit(scanner.peek(1)))) {
            number();
            return true;
        }
        return false;
    }

    private void text(String quote) {
        int close = scanner.find(quote, 1);
        if (close < 0) {
            int length = scanner.restOfLine();
            scanner.problem(Problem.Code.UNTERMINATED_STRING, Problem.Wording.QUOTE_MISSING.of(), null, length);
            scanner.take(Kind.BAD, "", length);
            return;
        }
        String value = scanner.peek(1, close - 1);
        if (scanner.peek(0) > 127) {
            String suggestion = value.indexOf('\'') < 0 ? "'" + value + "'" : null;
            scanner.problem(
                    Problem.Code.UNEXPECTED_CHARACTER, Problem.Wording.QUOTES_STRAIGHT.of(), suggestion, close + 1);
        }
        scanner.take(Kind.STRING, value, close + 1);
    }

    private void number() {
        int length = 1;
        while (Scanner.isWordPart(scanner.peek(length)) || scanner.peek(length) == '.') {
            length++;
        }
        String written = scanner.peek(0, length);
        if (written.equalsIgnoreCase("3d") || written.equalsIgnoreCase("3ds")) {
            scanner.take(Kind.WORD, written, length);
            return;
        }
        Problem.Said message = mistake(written);
        if (message == null) {
            scanner.take(Kind.NUMBER, written, length);
            return;
        }
        scanner.problem(Problem.Code.MALFORMED_NUMBER, message, null, length);
        scanner.take(Kind.BAD, written, length);
    }

    private static Problem.Said mistake(String written) {
        if (!NUMBER.matcher(written).matches()) {
            return Problem.Wording.NUMBER_MALFORMED.of();
        }
        boolean tooLong = written.chars().filter(Character::isDigit).count() > MAX_DIGITS;
        return tooLong ? Problem.Wording.NUMBER_TOO_LONG.of(MAX_DIGITS) : null;
    }
}
