package io.vigia.domain.onboarding;

import java.util.List;

/**
 * One question of the application.
 *
 * @param required whether every company must answer; some must be answered by some, which {@link Examination} knows
 * @param options what a choice is made of; empty for other kinds
 */
public record Field(String name, Kind kind, boolean required, List<String> options) {

    private static final int LONGEST = 200;
    private static final int LONGEST_TEXT = 2_000;

    /** How a question is answered. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        DATE,
        EMAIL,
        PHONE,
        COUNTRY,
        CHOICE,
        CHOICES
    }

    static Field must(String name, Kind kind) {
        return new Field(name, kind, true, List.of());
    }

    static Field may(String name, Kind kind) {
        return new Field(name, kind, false, List.of());
    }

    static Field oneOf(String name, boolean required, String options) {
        return new Field(name, Kind.CHOICE, required, List.of(options.split(" ")));
    }

    static Field someOf(String name, List<String> options) {
        return new Field(name, Kind.CHOICES, true, options);
    }

    /** The most characters of an answer. */
    public int maxLength() {
        return kind == Kind.LONG_TEXT ? LONGEST_TEXT : LONGEST;
    }

    String clipped(String value) {
        String clean = value.strip();
        return clean.length() > maxLength() ? clean.substring(0, maxLength()) : clean;
    }
}
