package io.vigia.service.platform.search;

import io.vigia.domain.kernel.Ids;
import java.util.Map;

/**
 * One field that can be asked for.
 *
 * @param kind how its clauses are read
 * @param sql the column or expression over {@code e}, or null where only the index of terms knows it
 * @param index the database's index by environment, this column and key, or null
 * @param words the values of a kind with few of them, by what is written; null for any
 */
public record SearchField(Kind kind, String sql, String index, Map<String, String> words) {

    /** How clauses of a field are read. */
    public enum Kind {
        CREATED,
        METADATA,
        NUMBER,
        WORD,
        LOWER,
        UPPER,
        CHOICE,
        TERM,
        TEXT
    }

    static SearchField created() {
        return new SearchField(Kind.CREATED, null, null, null);
    }

    static SearchField metadata() {
        return new SearchField(Kind.METADATA, null, null, null);
    }

    /** A whole number. */
    public static SearchField number(String sql, String index) {
        return new SearchField(Kind.NUMBER, sql, index, null);
    }

    /** A word that is compared whole. */
    public static SearchField word(String sql, String index) {
        return new SearchField(Kind.WORD, sql, index, null);
    }

    /** A word that is stored in lower case. */
    public static SearchField lower(String sql, String index) {
        return new SearchField(Kind.LOWER, sql, index, null);
    }

    /** A word that is stored in upper case. */
    public static SearchField upper(String sql, String index) {
        return new SearchField(Kind.UPPER, sql, index, null);
    }

    /**
     * One of a few words.
     *
     * @param sql a condition each, by the word in lower case; {@code null} can be one of them
     */
    public static SearchField choice(Map<String, String> sql) {
        return new SearchField(Kind.CHOICE, null, null, sql);
    }

    /** A word that only the index of terms knows. */
    public static SearchField term() {
        return new SearchField(Kind.TERM, null, null, null);
    }

    /** A text that is stored encrypted and found by its parts; the column tells whether there is one. */
    public static SearchField text(String column) {
        return new SearchField(Kind.TEXT, column, null, null);
    }

    /** Whether a value can be compared with ids and codes at all. */
    static boolean isComparable(String value) {
        return Ids.isPlausible(value) && !value.isEmpty();
    }
}
