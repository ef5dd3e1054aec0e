package io.vigia.service.platform.search;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How to find what fits all of some clauses: by one term or one index where there is one, and the rest by looking. */
final class Plan {

    private static final String LEAST_TELLING = "_status";
    private static final long LAST_SECOND = 253_402_300_799L;

    private final EnvironmentId environment;
    private final SearchSchema schema;
    private final SearchTerms terms;
    private final List<Condition> conditions = new ArrayList<>();
    private Long term;
    private String index;
    private Condition driver;
    private long from;
    private long until = LAST_SECOND;

    Plan(EnvironmentId environment, SearchSchema schema, SearchTerms terms, List<Clause> clauses) {
        this.environment = environment;
        this.schema = schema;
        this.terms = terms;
        clauses.forEach(this::add);
    }

    private void add(Clause clause) {
        SearchField field = schema.field(clause.field());
        switch (field.kind()) {
            case CREATED -> created(clause);
            case METADATA -> metadata(clause);
            case NUMBER -> number(clause, field);
            case WORD, LOWER, UPPER -> word(clause, field);
            case CHOICE -> choice(clause, field);
            case TERM -> term(clause);
            case TEXT -> text(clause, field);
        }
    }

    private void created(Clause clause) {
        clause.requireOperator(":", "=", ">", "<", ">=", "<=");
        if (clause.value() == null) {
            plain(clause, Condition.NEVER);
            return;
        }
        long second = Math.min(Math.max(0, clause.number()), LAST_SECOND);
        if (clause.negated()) {
            String in = clause.operator().equals(":") ? "=" : clause.operator();
            plain(clause, Condition.of("floor(e.created / 1000) " + in + " ?", second));
            return;
        }
        switch (clause.operator()) {
            case ">" -> from = Math.max(from, second + 1);
            case ">=" -> from = Math.max(from, second);
            case "<" -> until = Math.min(until, second);
            case "<=" -> until = Math.min(until, second + 1);
            default -> {
                from = Math.max(from, second);
                until = Math.min(until, second + 1);
            }
        }
    }

    private void metadata(Clause clause) {
        clause.requireOperator(":");
        if (clause.key() == null) {
            throw clause.refused("needs a key: metadata['key']:'value'");
        }
        if (clause.value() == null) {
            Condition there = has(terms.exact(environment, schema, "metadata", clause.key()));
            plain(clause, there.negated());
            return;
        }
        byTerm(clause, terms.exact(environment, schema, "metadata[" + clause.key() + "]", clause.value()));
    }

    private void term(Clause clause) {
        clause.requireOperator(":");
        if (clause.value() == null) {
            throw clause.refused("cannot be compared with null");
        }
        byTerm(clause, terms.exact(environment, schema, clause.field(), clause.value()));
    }

    private void text(Clause clause, SearchField field) {
        clause.requireOperator(":", "~");
        if (clause.value() == null) {
            plain(clause, Condition.of(field.sql() + " is null"));
        } else if (clause.operator().equals(":")) {
            byTerm(clause, terms.exact(environment, schema, clause.field(), clause.value()));
        } else {
            parts(clause);
        }
    }

    private void parts(Clause clause) {
        if (clause.value().length() < SearchTerms.GRAM) {
            throw clause.refused("needs at least " + SearchTerms.GRAM + " characters after ~");
        }
        Set<Long> grams = terms.grams(environment, schema, clause.field(), clause.value());
        if (clause.negated()) {
            plain(clause, Condition.all(grams.stream().map(this::has).toList()));
        } else {
            grams.forEach(gram -> byTerm(clause, gram));
        }
    }

    private void number(Clause clause, SearchField field) {
        clause.requireOperator(":", "=", ">", "<", ">=", "<=");
        if (clause.value() == null) {
            plain(clause, Condition.of(field.sql() + " is null"));
            return;
        }
        boolean equal = clause.operator().equals(":") || clause.operator().equals("=");
        Condition condition =
                Condition.of(field.sql() + (equal ? " = ?" : " " + clause.operator() + " ?"), clause.number());
        byIndex(clause, condition, equal ? field.index() : null);
    }

    private void word(Clause clause, SearchField field) {
        clause.requireOperator(":");
        if (clause.value() == null) {
            plain(clause, Condition.of(field.sql() + " is null"));
            return;
        }
        String value =
                switch (field.kind()) {
                    case LOWER -> clause.value().toLowerCase(Locale.ROOT);
                    case UPPER -> clause.value().toUpperCase(Locale.ROOT);
                    default -> clause.value();
                };
        boolean comparable = SearchField.isComparable(value);
        Condition condition = comparable ? Condition.of(field.sql() + " = ?", value) : Condition.NEVER;
        byIndex(clause, condition, comparable ? field.index() : null);
    }

    private void choice(Clause clause, SearchField field) {
        clause.requireOperator(":");
        String word = clause.value() == null ? "null" : clause.value().toLowerCase(Locale.ROOT);
        String sql = field.words().get(word);
        if (sql == null) {
            throw clause.refused("is one of " + String.join(", ", field.words().keySet()));
        }
        plain(clause, Condition.of(sql));
    }

    private void byTerm(Clause clause, long wanted) {
        if (clause.negated() || term != null) {
            plain(clause, has(wanted));
        } else {
            term = wanted;
        }
    }

    private void byIndex(Clause clause, Condition condition, String its) {
        if (its == null || clause.negated() || index != null && !index.endsWith(LEAST_TELLING)) {
            plain(clause, condition);
            return;
        }
        if (driver != null) {
            conditions.add(driver);
        }
        index = its;
        driver = condition;
    }

    private void plain(Clause clause, Condition condition) {
        conditions.add(clause.negated() ? condition.negated() : condition);
    }

    private Condition has(long wanted) {
        return Condition.of(
                "exists (select 1 from search_terms x where x.term = ? and x.object_key = e." + schema.key() + ")",
                wanted);
    }

    /** The term that leads to what fits, or null. */
    Long term() {
        return term;
    }

    /** The index to walk along where no term leads. */
    String index() {
        return index == null ? schema.index() : index;
    }

    /** What holds for all that the index leads to. */
    Condition alongIndex() {
        return driver == null ? Condition.all(List.of()) : driver;
    }

    /** What else must hold. */
    Condition rest() {
        List<Condition> rest = new ArrayList<>(conditions);
        rest.add(Condition.of(schema.always()));
        if (term != null && driver != null) {
            rest.add(driver);
        }
        return Condition.all(rest);
    }

    /** The smallest key that is new enough. */
    String least() {
        return key(from);
    }

    /** The first key that is too new. */
    String beyond() {
        return key(until);
    }

    private String key(long second) {
        String floor = Ids.floor(schema.prefix() == null ? "x" : schema.prefix(), Instant.ofEpochSecond(second));
        return schema.prefix() == null ? floor.substring(2) : floor;
    }
}
