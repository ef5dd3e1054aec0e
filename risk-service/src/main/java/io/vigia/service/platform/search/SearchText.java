package io.vigia.service.platform.search;

import io.vigia.domain.kernel.RiskException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a search: clauses joined by AND or blanks, or by OR; never both, and no parentheses. */
final class SearchText {

    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_CLAUSES = 20;
    private static final String METADATA = "metadata";

    private final String text;
    private int at;

    private SearchText(String text) {
        this.text = text;
    }

    /**
     * What was asked.
     *
     * @param any whether one clause is enough, rather than all
     */
    record Query(List<Clause> clauses, boolean any) {}

    /** @throws RiskException if it is no search */
    static Query read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw refused("A search can have up to " + MAX_LENGTH + " characters.");
        }
        return new SearchText(text).query();
    }

    static RiskException refused(String why) {
        return RiskException.invalid("query", "We were unable to parse your search query. " + why);
    }

    private Query query() {
        List<Clause> clauses = new ArrayList<>();
        Boolean any = null;
        blanks();
        while (at < text.length()) {
            if (!clauses.isEmpty()) {
                boolean or = word("OR");
                boolean and = !or && word("AND");
                if (any != null && any != or) {
                    throw refused("AND and OR cannot be mixed in one search.");
                }
                any = or;
                blanks();
                if ((or || and) && at == text.length()) {
                    throw refused("A clause is missing at the end.");
                }
            }
            clauses.add(clause());
            if (clauses.size() > MAX_CLAUSES) {
                throw refused("A search can have up to " + MAX_CLAUSES + " clauses.");
            }
            blanks();
        }
        if (clauses.isEmpty()) {
            throw refused("It is empty.");
        }
        return new Query(clauses, any != null && any);
    }

    private Clause clause() {
        boolean negated = text.charAt(at) == '-';
        at += negated ? 1 : 0;
        String field = field();
        String key = null;
        if (peek('[')) {
            if (!field.equals(METADATA)) {
                throw refused("Only metadata has keys in brackets, not `" + field + "`.");
            }
            at++;
            key = quoted();
            expect(']');
        }
        String operator = operator();
        return value(negated, field, key, operator);
    }

    private Clause value(boolean negated, String field, String key, String operator) {
        if (peek('"') || peek('\'')) {
            return new Clause(negated, field, key, operator, quoted());
        }
        int from = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        String bare = text.substring(from, at);
        if (bare.equalsIgnoreCase("null")) {
            if (!operator.equals(":")) {
                throw refused("null takes the operator : alone.");
            }
            return new Clause(negated, field, key, operator, null);
        }
        if (!bare.matches("-?\\d{1,18}")) {
            throw refused("The value of `" + field + "` must be quoted.");
        }
        return new Clause(negated, field, key, operator, bare);
    }

    private String field() {
        int from = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (from == at) {
            throw refused("A field is expected at character " + (at + 1) + ".");
        }
        return text.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private String operator() {
        for (String each : new String[] {">=", "<=", ":", "~", ">", "<", "="}) {
            if (text.startsWith(each, at)) {
                at += each.length();
                return each;
            }
        }
        throw refused("An operator is expected at character " + (at + 1) + ".");
    }

    private String quoted() {
        if (!peek('"') && !peek('\'')) {
            throw refused("A quote is expected at character " + (at + 1) + ".");
        }
        char quote = text.charAt(at++);
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        expect(quote);
        return value.toString();
    }

    private boolean word(String word) {
        int end = at + word.length();
        if (!text.regionMatches(true, at, word, 0, word.length())
                || end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        at = end;
        return true;
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean peek(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private void expect(char wanted) {
        if (!peek(wanted)) {
            throw refused("`" + wanted + "` is expected at character " + (at + 1) + ".");
        }
        at++;
    }
}
