package io.vigia.service.platform;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages through the things of an environment by id, which is by time; the cost does not grow with how many there are. */
public final class Pages<T extends Owned> {

    private final EntityManager entities;
    private final Class<T> type;
    private final String prefix;
    private boolean bare;
    private String first;
    private Object firstAtCursor;
    private boolean ascending;
    private final StringBuilder where;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** @param prefix of the ids of this type */
    public Pages(EntityManager entities, Class<T> type, String prefix, EnvironmentId environment) {
        this(entities, type, prefix, "e.accountId = :account and e.livemode = :livemode");
        values.put("account", environment.accountId());
        values.put("livemode", environment.livemode());
    }

    /** Over the rows of all accounts, for those who run the platform. */
    public static <T extends Owned> Pages<T> acrossAccounts(EntityManager entities, Class<T> type, String prefix) {
        return new Pages<>(entities, type, prefix, "1 = 1");
    }

    /** The one row of an environment, for types of which it has no more. */
    public static <T extends Owned> Optional<T> only(EntityManager entities, Class<T> type, EnvironmentId environment) {
        return entities
                .createQuery(
                        "select e from " + type.getSimpleName()
                                + " e where e.accountId = :account and e.livemode = :livemode",
                        type)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .getResultList()
                .stream()
                .findFirst();
    }

    private Pages(EntityManager entities, Class<T> type, String prefix, String scope) {
        this.entities = entities;
        this.type = type;
        this.prefix = prefix;
        this.where = new StringBuilder(scope);
    }

    /** Keeps only those whose attribute has this value; null keeps all. */
    public Pages<T> with(String attribute, Object value) {
        if (value instanceof String text && !Ids.isPlausible(text)) {
            where.append(" and 1 = 0"); // no such value is stored, and the database would refuse to compare it
        } else if (value != null) {
            and("e." + attribute + " = :" + attribute, attribute, value);
        }
        return this;
    }

    /** For types whose ids have several prefixes: orders by the attribute {@code place}, the id without its prefix. */
    public Pages<T> byPlace() {
        bare = true;
        return this;
    }

    /** Oldest first, or the smallest of what {@link #sortedBy} names. */
    public Pages<T> ascending(boolean wanted) {
        ascending = wanted;
        return this;
    }

    /**
     * Orders by something else before the id.
     *
     * @param expression over {@code e}, never null; what is not indexed costs the more the more there are
     * @param atCursor its value for the request's cursor, or null if the request has none
     */
    public Pages<T> sortedBy(String expression, Object atCursor) {
        first = expression;
        firstAtCursor = atCursor;
        return this;
    }

    /** Keeps only those whose attribute has no value. */
    public Pages<T> without(String attribute) {
        where.append(" and e.").append(attribute).append(" is null");
        return this;
    }

    /** Keeps only those whose attribute has one of these values; null keeps all. */
    public Pages<T> among(String attribute, Collection<?> wanted) {
        if (wanted != null) {
            and("e." + attribute + " in :wanted", "wanted", wanted);
        }
        return this;
    }

    /** Keeps only those whose attribute is one of these words, or begins as one that ends in {@code *}; null keeps all. */
    public Pages<T> amongOrBeginning(String attribute, List<String> words) {
        if (words == null) {
            return this;
        }
        StringBuilder any = new StringBuilder("1 = 0");
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean beginning = word.endsWith("*");
            any.append(" or ")
                    .append(
                            beginning
                                    ? "locate(:word" + i + ", e." + attribute + ") = 1"
                                    : "e." + attribute + " = :word" + i);
            values.put("word" + i, beginning ? word.substring(0, word.length() - 1) : word);
        }
        where.append(" and (").append(any).append(")");
        return this;
    }

    /** Keeps only those of which this holds; it says {@code e} for each and names its value {@code :name}. */
    public Pages<T> where(String condition, String name, Object value) {
        and(condition, name, value);
        return this;
    }

    /** Keeps only those whose attribute contains this text; null keeps all. */
    public Pages<T> containing(String attribute, String part) {
        if (part != null) {
            and("locate(:part, e." + attribute + ") > 0", "part", part);
        }
        return this;
    }

    /** Keeps only those whose attribute is not below this; null keeps all. */
    public Pages<T> atLeast(String attribute, Object value) {
        if (value != null) {
            and("e." + attribute + " >= :least", "least", value);
        }
        return this;
    }

    /** Keeps only those whose attribute is not above this; null keeps all. */
    public Pages<T> atMost(String attribute, Object value) {
        if (value != null) {
            and("e." + attribute + " <= :most", "most", value);
        }
        return this;
    }

    public Page<T> get(PageRequest request) {
        if (request.created().from() != null) {
            and(
                    key() + " >= :from",
                    "from",
                    cursor(Ids.floor(prefix, request.created().from())));
        }
        if (request.created().until() != null) {
            and(
                    key() + " < :until",
                    "until",
                    cursor(Ids.floor(prefix, request.created().until())));
        }
        if (request.startingAfter() != null) {
            beyond(ascending ? ">" : "<", cursor(request.startingAfter()));
        }
        if (request.backwards()) {
            beyond(ascending ? "<" : ">", cursor(request.endingBefore()));
        }
        return cut(run(request), request);
    }

    private List<T> run(PageRequest request) {
        String direction = request.backwards() == ascending ? " desc" : " asc";
        TypedQuery<T> query = entities.createQuery(
                "select e from " + type.getSimpleName() + " e where " + where + " order by "
                        + (first == null ? "" : first + direction + ", ") + key() + direction,
                type);
        values.forEach(query::setParameter);
        return query.setMaxResults(request.limit() + 1).getResultList();
    }

    /** Keeps what lies beyond the cursor: by the first order, and by the id among those that are equal there. */
    private void beyond(String side, String cursor) {
        String byId = key() + " " + side + " :cursor";
        if (first == null) {
            and(byId, "cursor", cursor);
        } else {
            and("(" + first + " " + side + " :first or " + first + " = :first and " + byId + ")", "cursor", cursor);
            values.put("first", firstAtCursor);
        }
    }

    private String key() {
        return bare ? "e.place" : "e.id";
    }

    private String cursor(String id) {
        return bare ? id.substring(id.indexOf('_') + 1) : id;
    }

    private Page<T> cut(List<T> found, PageRequest request) {
        boolean more = found.size() > request.limit();
        List<T> items = new ArrayList<>(more ? found.subList(0, request.limit()) : found);
        if (request.backwards()) {
            Collections.reverse(items);
        }
        return new Page<>(items, more);
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }
}
