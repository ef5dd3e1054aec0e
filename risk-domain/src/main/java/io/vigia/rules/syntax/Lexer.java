package io.vigia.rules.syntax;

import io.vigia.rules.host.Problem;
import io.vigia.rules.syntax.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts the text of a rule into tokens. */
final class Lexer {

    private static final Map<String, Kind> SYMBOLS = Map.ofEntries(
            Map.entry("&&", Kind.AND),
            Map.entry("||", Kind.OR),
            Map.entry("!=", Kind.COMPARATOR),
            Map.entry("<=", Kind.COMPARATOR),
            Map.entry(">=", Kind.COMPARATOR),
            Map.entry("=", Kind.COMPARATOR),
            Map.entry("<", Kind.COMPARATOR),
            Map.entry(">", Kind.COMPARATOR),
            Map.entry("!", Kind.NOT),
            Map.entry("(", Kind.OPEN),
            Map.entry(")", Kind.CLOSE),
            Map.entry(",", Kind.COMMA));
    /** What people write who come from another language, and what it is called here. */
    private static final Map<String, String> FOREIGN = Map.of("==", "=", "<>", "!=", "=<", "<=", "=>", ">=");

    private final Scanner scanner;
    private final LiteralLexer literals;

    Lexer(String text, List<Problem> problems) {
        this.scanner = new Scanner(text, problems);
        this.literals = new LiteralLexer(scanner);
    }

    /** All tokens, the last of kind {@code END}. */
    List<Token> tokens() {
        scanner.skipBlanks();
        while (!scanner.atEnd()) {
            token();
            scanner.skipBlanks();
        }
        scanner.take(Kind.END, "", 0);
        return scanner.tokens();
    }

    private void token() {
        char c = scanner.peek(0);
        if (c == ':') {
            attribute();
        } else if (c == '@') {
            String alias = scanner.word(1);
            scanner.take(Kind.ALIAS, alias, alias.length() + 1);
        } else if (Scanner.isWordPart(c) && !Scanner.isDigit(c)) {
            word(scanner.word(0));
        } else if (!literals.read()) {
            symbol();
        }
    }

    private void word(String word) {
        Kind kind =
                switch (word.toLowerCase(Locale.ROOT)) {
                    case "and" -> Kind.AND;
                    case "or" -> Kind.OR;
                    case "not" -> Kind.NOT;
                    default -> Kind.WORD;
                };
        scanner.take(kind, word, word.length());
    }

    private void symbol() {
        String two = scanner.peek(0, 2);
        String meant = FOREIGN.get(two);
        if (meant != null) {
            Problem.Said message = Problem.Wording.CHARACTER_OTHER.of(meant, two);
            scanner.problem(Problem.Code.UNEXPECTED_CHARACTER, message, meant, 2);
            scanner.take(Kind.COMPARATOR, meant, 2);
            return;
        }
        String symbol = SYMBOLS.containsKey(two) ? two : scanner.peek(0, 1);
        if (SYMBOLS.containsKey(symbol)) {
            scanner.take(SYMBOLS.get(symbol), symbol, symbol.length());
            return;
        }
        String odd = Character.isHighSurrogate(symbol.charAt(0)) ? two : symbol;
        Problem.Said message = Problem.Wording.CHARACTER_ODD.of(odd);
        scanner.problem(Problem.Code.UNEXPECTED_CHARACTER, message, null, odd.length());
        scanner.take(Kind.BAD, odd, odd.length());
    }

    private void attribute() {
        boolean metadata = scanner.peek(1) == ':';
        String colons = metadata ? "::" : ":";
        int width = colons.length();
        String word = scanner.word(width);
        int end = metadata ? scanner.find(colons, width) : width + word.length();
        boolean closed = end > width && (metadata || scanner.peek(end) == ':');
        if (closed && !scanner.peek(width, end - width).isBlank()) {
            Kind kind = metadata ? Kind.METADATA : Kind.ATTRIBUTE;
            scanner.take(kind, scanner.peek(width, end - width), end + width);
            return;
        }
        Problem.Said message = Problem.Wording.NAME_MISSING.of(colons);
        String suggestion = word.isEmpty() ? null : colons + word + colons;
        scanner.problem(Problem.Code.UNTERMINATED_ATTRIBUTE, message, suggestion, width + word.length());
        scanner.take(Kind.BAD, word, width + word.length());
    }
}
