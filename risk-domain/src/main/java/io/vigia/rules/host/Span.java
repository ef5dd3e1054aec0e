package io.vigia.rules.host;

/**
 * Where something stands in the text of a rule.
 *
 * @param start offset of its first character, from 0
 * @param end offset just behind its last character
 * @param line line of its first character, from 1
 * @param column column of its first character, from 1
 */
public record Span(int start, int end, int line, int column) {

    /** The span that begins where this one begins and ends where {@code last} ends. */
    public Span to(Span last) {
        return new Span(start, last.end, line, column);
    }
}
