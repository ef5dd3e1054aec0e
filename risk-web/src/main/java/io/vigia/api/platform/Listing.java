package io.vigia.api.platform;

import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.kernel.TimeRange;
import io.vigia.service.platform.search.SearchPage;
import io.vigia.service.platform.search.SearchRequest;
import java.time.Instant;
import java.util.function.Function;

/** How lists are asked for and answered. */
public final class Listing {

    private static final int DEFAULT_LIMIT = 10;

    private Listing() {}

    /** Reads {@code limit}, {@code starting_after}, {@code ending_before} and {@code created}. */
    public static PageRequest page(Params params) {
        int limit = limit(params);
        String after = params.text("starting_after");
        String before = params.text("ending_before");
        if (after != null && before != null) {
            throw RiskException.invalid("ending_before", "You cannot specify both starting_after and ending_before.");
        }
        return new PageRequest(limit, after, before, span(params, "created"));
    }

    private static int limit(Params params) {
        Long limit = params.integer("limit");
        if (limit != null && (limit < 1 || limit > PageRequest.MAX_LIMIT)) {
            throw new RiskException(
                    KernelError.PARAMETER_INVALID_INTEGER,
                    "This value must be between 1 and " + PageRequest.MAX_LIMIT + " (inclusive).",
                    "limit");
        }
        return limit == null ? DEFAULT_LIMIT : limit.intValue();
    }

    /** Answers a stretch of a list. */
    public static <T> WireObject of(String url, Page<T> page, Function<? super T, WireObject> each) {
        return new WireObject()
                .with("object", "list")
                .with("url", url)
                .with("has_more", page.hasMore())
                .with("data", page.map(each).items());
    }

    /** Reads {@code query}, {@code limit} and {@code page}. */
    public static SearchRequest search(Params params) {
        String query = params.required("query");
        return new SearchRequest(
                query, limit(params), params.text("page"), params.list("expand").contains(Expander.TOTAL));
    }

    /** Answers a page of what was found. */
    public static <T> WireObject of(String url, SearchPage<T> page, Function<? super T, WireObject> each) {
        WireObject found = new WireObject()
                .with("object", Expander.FOUND)
                .with("url", url)
                .with("has_more", page.next() != null)
                .with("next_page", page.next())
                .with("data", page.items().stream().map(each).toList());
        return page.total() == null ? found : found.with(Expander.TOTAL, page.total());
    }

    /** Reads a span of time, as {@code created[gte]}, or one moment. */
    public static TimeRange span(Params params, String name) {
        if (params.isMissing(name)) {
            return TimeRange.ALL;
        }
        if (!params.isNested(name)) {
            Instant at = params.moment(name);
            return new TimeRange(at, at.plusSeconds(1));
        }
        Params range = params.child(name);
        Instant from = later(range.moment("gte"), next(range.moment("gt")));
        Instant lt = range.moment("lt");
        Instant lte = next(range.moment("lte"));
        return new TimeRange(from, lt == null || lte != null && lte.isBefore(lt) ? lte : lt);
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static Instant next(Instant second) {
        return second == null ? null : second.plusSeconds(1);
    }
}
