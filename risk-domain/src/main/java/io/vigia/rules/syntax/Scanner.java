package io.vigia.rules.syntax;

import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Span;
import io.vigia.rules.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** A place in the text that moves forward, knows its line and column, and collects what is found on the way. */
final class Scanner {

    private final String text;
    private final List<Problem> problems;
    private final List<Token> tokens = new ArrayList<>();
    private int offset;
    private int line = 1;
    private int lineStart;

    Scanner(String text, List<Problem> problems) {
        this.text = text;
        this.problems = problems;
    }

    /** What was found so far. */
    List<Token> tokens() {
        return tokens;
    }

    boolean atEnd() {
        return offset >= text.length();
    }

    /** The character so many places ahead; 0 behind the end. */
    char peek(int ahead) {
        int at = offset + ahead;
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** So many characters, from so far ahead; fewer at the end of the text. */
    String peek(int ahead, int length) {
        int from = Math.min(offset + ahead, text.length());
        return text.substring(from, Math.min(from + length, text.length()));
    }

    /** How far ahead, on this line, the text stands, looking from so far ahead on; -1 if it does not. */
    int find(String sought, int from) {
        int at = text.indexOf(sought, offset + from);
        return at < 0 || at > offset + restOfLine() ? -1 : at - offset;
    }

    /** How many characters there are before the end of the line. */
    int restOfLine() {
        int lineEnd = text.indexOf('\n', offset);
        return (lineEnd < 0 ? text.length() : lineEnd) - offset;
    }

    /** The letters, digits and underscores from so far ahead on. */
    String word(int ahead) {
        int length = 0;
        while (isWordPart(peek(ahead + length))) {
            length++;
        }
        return peek(ahead, length);
    }

    void skipBlanks() {
        while (!atEnd() && (Character.isWhitespace(peek(0)) || Character.isSpaceChar(peek(0)))) {
            if (peek(0) == '\n') {
                line++;
                lineStart = offset + 1;
            }
            offset++;
        }
    }

    /** Takes a token that is so many characters long here. */
    void take(Kind kind, String content, int length) {
        tokens.add(new Token(kind, content, span(length)));
        offset += length;
    }

    /** Notes that so many characters from here are wrong. */
    void problem(Problem.Code code, Problem.Said message, String suggestion, int length) {
        problems.add(new Problem(code, message, suggestion, span(length)));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWordPart(char c) {
        return isDigit(c) || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private Span span(int length) {
        return new Span(offset, offset + length, line, offset - lineStart + 1);
    }
}
