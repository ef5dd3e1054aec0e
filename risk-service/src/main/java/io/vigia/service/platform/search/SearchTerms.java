package io.vigia.service.platform.search;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.service.platform.KeyedHash;
import io.vigia.service.platform.rows.PlainStatements;
import io.vigia.service.platform.rows.RowWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The index of what columns do not tell: metadata, and texts that are stored encrypted. A term is a keyed hash of the
 * environment, the kind of object, the field and a value or three letters of it, so that the table says nothing to who reads it.
 */
@ApplicationScoped
public class SearchTerms {

    static final int GRAM = 3;
    private static final int MOST_GRAMS = 200;
    private static final List<String> COLUMNS = List.of("term", "object_key");

    @Inject
    private PlainStatements statements;

    @Inject
    private EntityManager entities;

    @Inject
    private KeyedHash hash;

    /** Begins the terms of an object. */
    public Words words(EnvironmentId environment, SearchSchema schema) {
        return new Words(environment, schema);
    }

    /**
     * Indexes an object, or indexes it anew.
     *
     * @param key the object's id, or its place where ids of the kind have several prefixes
     * @param before the terms it was found by so far
     */
    public void put(String key, Words before, Words now) {
        Set<Long> gone = new HashSet<>(before.terms);
        gone.removeAll(now.terms);
        Set<Long> fresh = new HashSet<>(now.terms);
        fresh.removeAll(before.terms);
        remove(key, new ArrayList<>(gone));
        add(key, new ArrayList<>(fresh));
    }

    /** Twice the same term does no harm: an object may be indexed again before anything of it was read. */
    private void add(String key, List<Long> terms) {
        if (terms.isEmpty()) {
            return;
        }
        statements.run(connection -> {
            new RowWriter(connection, "search_terms", COLUMNS).leavingKnown().write(terms, term ->
                    new Object[] {term, key});
            return null;
        });
    }

    private void remove(String key, List<Long> terms) {
        for (Long term : terms) {
            entities.createNativeQuery("delete from search_terms where term = ?1 and object_key = ?2")
                    .setParameter(1, term)
                    .setParameter(2, key)
                    .executeUpdate();
        }
    }

    /** What an object of one kind is found by. */
    public final class Words {

        private final EnvironmentId environment;
        private final SearchSchema schema;
        private final Set<Long> terms = new HashSet<>();

        private Words(EnvironmentId environment, SearchSchema schema) {
            this.environment = environment;
            this.schema = schema;
        }

        /** A value that is found whole; null adds nothing. */
        public Words word(String field, String value) {
            if (value != null) {
                terms.add(exact(environment, schema, field, value));
            }
            return this;
        }

        /** A value that is found whole and by its parts; null adds nothing. */
        public Words text(String field, String value) {
            if (value != null) {
                terms.add(exact(environment, schema, field, value));
                terms.addAll(grams(environment, schema, field, value));
            }
            return this;
        }

        public Words metadata(Metadata metadata) {
            metadata.values().forEach((key, value) -> {
                terms.add(exact(environment, schema, "metadata", key));
                terms.add(exact(environment, schema, "metadata[" + key + "]", value));
            });
            return this;
        }
    }

    long exact(EnvironmentId environment, SearchSchema schema, String field, String value) {
        return hash.key(environment, "search-" + schema.table(), field + "=" + value.toLowerCase(Locale.ROOT));
    }

    /** The terms that every object has whose field contains the value. */
    Set<Long> grams(EnvironmentId environment, SearchSchema schema, String field, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        Set<Long> grams = new HashSet<>();
        for (int i = 0; i + GRAM <= lower.length() && i < MOST_GRAMS; i++) {
            grams.add(hash.key(environment, "search-" + schema.table(), field + "~" + lower.substring(i, i + GRAM)));
        }
        return grams;
    }
}
