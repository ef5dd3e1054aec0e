package io.vigia.service.platform.search;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import io.vigia.service.platform.search.SearchText.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Finds what fits a search, newest first. It looks at no more than {@value #MOST} objects a page, so that no search can take
 * long whatever it asks: where that is not enough to fill the page, the page is short and says that more may follow.
 */
@ApplicationScoped
public class Searcher {

    static final int MOST = 50_000;
    static final int MOST_COUNTED = 10_000;
    private static final int FIRST_STRETCH = 500;
    private static final int GROWTH = 10;

    @Inject
    private EntityManager entities;

    @Inject
    private SearchTerms terms;

    /**
     * One page of whole objects.
     *
     * @throws io.vigia.domain.kernel.RiskException if the text is no search, or the token none of ours
     */
    public <T extends Owned> SearchPage<T> page(
            EnvironmentId environment, SearchSchema schema, SearchRequest request, Found.Source<T> source) {
        String after = request.page() == null ? null : PageToken.read(request.page());
        Found found = find(environment, schema, request.query(), new Stretch(request.limit(), after));
        List<Clause> parts = parts(request.query());
        List<T> items = load(environment, schema, found.keys, source.type()).stream()
                .filter(item ->
                        parts.stream().allMatch(part -> contains(source.texts().apply(item, part.field()), part)))
                .toList();
        Long total = request.counts() ? count(environment, schema, request.query()) : null;
        return new SearchPage<>(items, found.next == null ? null : PageToken.of(found.next), total);
    }

    /** The clauses that every hit contains a text by; three letters at a time, the index may be wrong about that. */
    private static List<Clause> parts(String text) {
        Query query = SearchText.read(text);
        return query.any()
                ? List.of()
                : query.clauses().stream()
                        .filter(clause -> clause.operator().equals("~") && !clause.negated())
                        .toList();
    }

    private static boolean contains(String text, Clause part) {
        return text != null
                && text.toLowerCase(Locale.ROOT).contains(part.value().toLowerCase(Locale.ROOT));
    }

    private long count(EnvironmentId environment, SearchSchema schema, String text) {
        return find(environment, schema, text, new Stretch(MOST_COUNTED, null))
                .keys
                .size();
    }

    private <T extends Owned> List<T> load(
            EnvironmentId environment, SearchSchema schema, List<String> keys, Class<T> type) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, T> byKey = new HashMap<>();
        entities.createQuery(
                        "select e from " + type.getSimpleName() + " e where e.accountId = :account"
                                + " and e.livemode = :livemode and e." + schema.key() + " in :keys",
                        type)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .setParameter("keys", keys)
                .getResultStream()
                .forEach(item -> byKey.put(schema.keyOf(item.id()), item));
        return keys.stream().map(byKey::get).filter(Objects::nonNull).toList();
    }

    /**
     * What was found.
     *
     * @param keys newest first
     * @param next the key to go on after, or null if there is nothing more
     */
    public record Found(List<String> keys, String next) {

        /**
         * Where whole objects come from.
         *
         * @param texts the text of an object's field, for fields that are found by their parts
         */
        public record Source<T>(Class<T> type, BiFunction<T, String, String> texts) {

            /** Objects without such fields. */
            public static <T> Source<T> of(Class<T> type) {
                return new Source<>(type, (item, field) -> null);
            }
        }
    }

    /**
     * One page.
     *
     * @param after the key to go on after, or null to begin
     * @throws io.vigia.domain.kernel.RiskException if the text is no search
     */
    public Found find(EnvironmentId environment, SearchSchema schema, String text, Stretch page) {
        Query query = SearchText.read(text);
        if (!query.any()) {
            return walk(environment, schema, new Plan(environment, schema, terms, query.clauses()), page);
        }
        List<Found> each = query.clauses().stream()
                .map(clause -> new Plan(environment, schema, terms, List.of(clause)))
                .map(plan -> walk(environment, schema, plan, page))
                .toList();
        return join(each, page.limit);
    }

    /**
     * Which part is wanted.
     *
     * @param after the key to go on after, or null to begin
     */
    public record Stretch(int limit, String after) {}

    /** What fits any: nothing beyond the point up to which all were looked through. */
    private static Found join(List<Found> each, int limit) {
        TreeSet<String> keys = new TreeSet<>(Collections.reverseOrder());
        String stop = null;
        for (Found found : each) {
            keys.addAll(found.keys);
            if (found.next != null && (stop == null || found.next.compareTo(stop) > 0)) {
                stop = found.next;
            }
        }
        List<String> fit = new ArrayList<>(stop == null ? keys : keys.headSet(stop, true));
        return fit.size() > limit
                ? new Found(List.copyOf(fit.subList(0, limit)), fit.get(limit - 1))
                : new Found(List.copyOf(fit), stop);
    }

    private Found walk(EnvironmentId environment, SearchSchema schema, Plan plan, Stretch page) {
        List<String> keys = new ArrayList<>();
        String beyond = page.after == null || page.after.compareTo(plan.beyond()) > 0 ? plan.beyond() : page.after;
        int looked = 0;
        int stretch = FIRST_STRETCH;
        while (looked < MOST) {
            Walk walk = new Walk(environment, schema, plan, beyond);
            String last = walk.keyAt(entities, stretch - 1);
            String least = last == null ? plan.least() : last;
            keys.addAll(walk.fitting(entities, least, page.limit + 1 - keys.size()));
            if (keys.size() > page.limit) {
                return new Found(List.copyOf(keys.subList(0, page.limit)), keys.get(page.limit - 1));
            }
            if (last == null) {
                return new Found(List.copyOf(keys), null);
            }
            looked += stretch;
            stretch = Math.min(stretch * GROWTH, MOST - looked);
            beyond = last;
        }
        return new Found(List.copyOf(keys), beyond);
    }
}
