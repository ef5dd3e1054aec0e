package io.vigia.service.platform.search;

import io.vigia.domain.kernel.EnvironmentId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** Walks from a key towards older ones, along the term or the index that a plan names. */
final class Walk {

    private final EnvironmentId environment;
    private final SearchSchema schema;
    private final Plan plan;
    private final String beyond;

    /** @param beyond the first key that is too new */
    Walk(EnvironmentId environment, SearchSchema schema, Plan plan, String beyond) {
        this.environment = environment;
        this.schema = schema;
        this.plan = plan;
        this.beyond = beyond;
    }

    /** The key so many steps on, or null if there are not so many. */
    String keyAt(EntityManager entities, int steps) {
        Statement sql = new Statement();
        String key = plan.term() == null ? "e." + schema.key() : "t.object_key";
        sql.add("select " + key + " from ");
        if (plan.term() == null) {
            alongIndex(sql);
        } else {
            sql.add("search_terms t where t.term = ?", plan.term());
        }
        sql.add(" and " + key + " < ? and " + key + " >= ?", beyond, plan.least());
        sql.add(" order by " + key + " desc limit 1 offset " + steps);
        List<String> found = sql.run(entities);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The keys of what fits, down to a key. */
    List<String> fitting(EntityManager entities, String least, int most) {
        Statement sql = new Statement();
        sql.add("select e." + schema.key() + " from ");
        if (plan.term() == null) {
            alongIndex(sql);
            sql.add(" and e." + schema.key() + " < ? and e." + schema.key() + " >= ?", beyond, least);
        } else {
            sql.add("search_terms t straight_join " + schema.table() + " e on e." + schema.key() + " = t.object_key");
            sql.add(" where t.term = ? and t.object_key < ? and t.object_key >= ?", plan.term(), beyond, least);
            owned(sql.add(" and "));
        }
        sql.add(" and ").add(plan.rest());
        sql.add(" order by " + (plan.term() == null ? "e." + schema.key() : "t.object_key") + " desc limit " + most);
        return sql.run(entities);
    }

    private void alongIndex(Statement sql) {
        owned(sql.add(schema.table() + " e force index (" + plan.index() + ") where "));
        sql.add(" and ").add(plan.alongIndex());
    }

    private void owned(Statement sql) {
        sql.add("e.account_id = ? and e.livemode = ?", environment.accountId(), environment.livemode());
    }

    /** SQL as it grows, with its values in order. */
    private static final class Statement {

        private final StringBuilder text = new StringBuilder();
        private final List<Object> values = new ArrayList<>();

        Statement add(String sql, Object... more) {
            text.append(sql);
            values.addAll(List.of(more));
            return this;
        }

        Statement add(Condition condition) {
            text.append('(').append(condition.sql()).append(')');
            values.addAll(condition.values());
            return this;
        }

        @SuppressWarnings("unchecked")
        List<String> run(EntityManager entities) {
            StringBuilder numbered = new StringBuilder();
            int number = 0;
            for (int i = 0; i < text.length(); i++) {
                numbered.append(text.charAt(i));
                if (text.charAt(i) == '?') {
                    numbered.append(++number);
                }
            }
            Query query = entities.createNativeQuery(numbered.toString());
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query.getResultList();
        }
    }
}
