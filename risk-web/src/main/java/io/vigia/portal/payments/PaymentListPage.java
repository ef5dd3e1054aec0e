package io.vigia.portal.payments;

import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Visitor;
import io.vigia.portal.platform.walk.WalkedList;
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
public class PaymentListPage extends WalkedList<PaymentIntent> {

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
    private String problem = "";

    /** What is found; nothing if the search says nothing. */
    @Override
    protected Page<PaymentIntent> read(PageRequest wanted) {
        try {
            return service.find(PaymentQuery.read(query, visitor.zone()), wanted, sort());
        } catch (BadQuery bad) {
            problem = format.say(bad.key(), bad.word());
            return new Page<>(List.of(), false);
        }
    }

    /** What is wrong with the search, in words; empty if nothing is. */
    public String getProblem() {
        getPage();
        return problem;
    }

    public List<Quick> getQuick() {
        return QUICK;
    }

    /** The search as it stands in an address. */
    public String getEncoded() {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    @Override
    protected String filter() {
        return "q=" + getEncoded() + "&sort=" + sort + '&';
    }

    @Override
    protected String idOf(PaymentIntent payment) {
        return payment.id();
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

    /** A search with a name. */
    public record Quick(String key, String query) {}
}
