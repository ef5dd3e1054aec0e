package io.vigia.rules.host;

/**
 * How much one rule may be; each limit has its own problem.
 *
 * @param textLength characters of the text ({@code text_too_long})
 * @param nodes conditions and the words that join them ({@code too_many_conditions})
 * @param depth parentheses and negations within each other ({@code too_deep})
 * @param listValues values of one list in parentheses ({@code list_too_long}); longer ones belong into a named list
 */
public record Limits(int textLength, int nodes, int depth, int listValues) {

    /** What the product allows. */
    public static final Limits DEFAULT = new Limits(20_000, 500, 32, 500);

    /** The longest window of a function, a year of 365 days ({@code window_out_of_range}). */
    public static final long MAX_WINDOW_SECONDS = 31_536_000;
}
