package io.vigia.portal.payments;

import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.TimeRange;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.payments.search.PaymentSearchService;
import io.vigia.service.payments.search.PaymentSort;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Payments that fit a search, in an order, a page at a time. The address holds it all, so it can be kept and shared. */
@Named
@RequestScoped
public class PaymentListPage {

    private static final int ROWS = 25;

    /** The searches that are one click away; the first shows all. */
    private static final List<Quick> QUICK = List.of(
            new Quick("payments.quick.all", ""),
            new Quick("payments.quick.blocked", "outcome:blocked"),
            new Quick("payments.quick.review", "outcome:manual_review"),
            new Quick("payments.quick.highest", "risk_level:highest"),
            new Quick("payments.quick.declined", "outcome:issuer_declined"),
            new Quick("payments.quick.waiting", "status:requires_action"),
            new Quick("payments.quick.succeeded", "status:succeeded"));

    @Inject
    PaymentSearchService service;

    @Inject
    Visitor visitor;

    @Inject
    Format format;

    private String query = "";
    private String sort = "created";
    private String after;
    private String before;
    private String problem = "";
    private Page<PaymentIntent> page;

    /** What is found; nothing if the search says nothing. */
    public Page<PaymentIntent> getPage() {
        if (page == null) {
            try {
                page = service.find(
                        PaymentQuery.read(query, visitor.zone()),
                        new PageRequest(ROWS, after, before, TimeRange.ALL),
                        sort());
            } catch (BadQuery bad) {
                problem = format.say(bad.key(), bad.word());
                page = new Page<>(List.of(), false);
            }
        }
        return page;
    }

    /** What is wrong with the search, in words; empty if nothing is. */
    public String getProblem() {
        getPage();
        return problem;
    }

    public List<Quick> getQuick() {
        return QUICK;
    }

    /** The address of the next page; empty if this is the last. */
    public String getNext() {
        List<PaymentIntent> items = getPage().items();
        boolean more = before != null || getPage().hasMore();
        return items.isEmpty() || !more ? "" : address("after", items.get(items.size() - 1));
    }

    /** The address of the page before; empty if this is the first. */
    public String getPrevious() {
        List<PaymentIntent> items = getPage().items();
        boolean more = after != null || before != null && getPage().hasMore();
        return items.isEmpty() || !more ? "" : address("before", items.get(0));
    }

    /** The search as it stands in an address. */
    public String getEncoded() {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private String address(String cursor, PaymentIntent at) {
        return "?q=" + getEncoded() + "&sort=" + sort + '&' + cursor + '=' + at.id();
    }

    private PaymentSort sort() {
        boolean ascending = sort.startsWith("-");
        String by = ascending ? sort.substring(1) : sort;
        return Stream.of(PaymentSort.By.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(by))
                .findFirst()
                .map(known -> new PaymentSort(known, ascending))
                .orElse(PaymentSort.NEWEST);
    }

    /** The address under a column's title: the largest first, and when it is that already, the smallest. */
    public String sortAddress(String by) {
        return "?q=" + getEncoded() + "&sort=" + (sort.equals(by) ? "-" + by : by);
    }

    /** How a column is sorted, in the words of ARIA; null if it is not. */
    public String sorted(String by) {
        PaymentSort now = sort();
        boolean mine = now.by().name().toLowerCase(Locale.ROOT).equals(by);
        return !mine ? null : now.ascending() ? "ascending" : "descending";
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null ? "created" : sort.replaceAll("[^a-z-]", "");
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query == null ? "" : query;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = id(after);
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = id(before);
    }

    private static String id(String text) {
        return text != null && text.matches("pi_\\w{1,60}") ? text : null;
    }

    /** A search with a name. */
    public record Quick(String key, String query) {}
}
