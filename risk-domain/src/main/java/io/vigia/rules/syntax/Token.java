package io.vigia.rules.syntax;

import io.vigia.rules.host.Span;

/**
 * The smallest piece of a rule that has a meaning.
 *
 * @param kind what it is
 * @param text its content without quotes, colons or the {@code @}
 * @param span where it stands
 */
record Token(Kind kind, String text, Span span) {

    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        STRING,
        ATTRIBUTE,
        METADATA,
        ALIAS,
        COMPARATOR,
        OPEN,
        CLOSE,
        COMMA,
        AND,
        OR,
        NOT,
        BAD,
        END
    }

    /** Whether it is this word, in whatever case. */
    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
