package io.vigia.service.platform.search;

import java.util.ArrayList;
import java.util.List;

/** A piece of SQL over {@code e} with its values, each at a {@code ?}. */
record Condition(String sql, List<Object> values) {

    static final Condition NEVER = new Condition("1 = 0", List.of());

    static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }

    Condition negated() {
        return new Condition("not coalesce((" + sql + "), false)", values);
    }

    static Condition all(List<Condition> conditions) {
        StringBuilder sql = new StringBuilder("1 = 1");
        List<Object> values = new ArrayList<>();
        for (Condition each : conditions) {
            sql.append(" and (").append(each.sql).append(')');
            values.addAll(each.values);
        }
        return new Condition(sql.toString(), values);
    }
}
