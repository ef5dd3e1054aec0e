package io.vigia.portal.payments.vouchers;

import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.TimeRange;
import io.vigia.domain.payments.vouchers.OrderStatus;
import io.vigia.domain.platform.Permission;
import io.vigia.service.payments.vouchers.VoucherService;
import io.vigia.service.payments.vouchers.VoucherView;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Vouchers that fit a search, newest first, a page at a time. The address holds it all. */
@Named
@RequestScoped
public class VoucherListPage {

    private static final int ROWS = 25;

    @Inject
    VoucherService service;

    @Inject
    Caller caller;

    private String query = "";
    private String status = "";
    private String after;
    private String before;
    private Page<VoucherView> page;

    public Page<VoucherView> getPage() {
        if (page == null) {
            page = service.search(query, chosen(), new PageRequest(ROWS, after, before, TimeRange.ALL));
        }
        return page;
    }

    public List<String> getStatuses() {
        return Stream.of(OrderStatus.values()).map(OrderStatus::wire).toList();
    }

    public boolean isSettable() {
        return caller.may(Permission.VOUCHERS_WRITE);
    }

    public String getNext() {
        List<VoucherView> items = getPage().items();
        boolean more = before != null || getPage().hasMore();
        return items.isEmpty() || !more ? "" : address("after", items.get(items.size() - 1));
    }

    public String getPrevious() {
        List<VoucherView> items = getPage().items();
        boolean more = after != null || before != null && getPage().hasMore();
        return items.isEmpty() || !more ? "" : address("before", items.get(0));
    }

    /** The address of the same search with another status. */
    public String with(String other) {
        return "?q=" + encoded() + "&status=" + other;
    }

    private String address(String cursor, VoucherView at) {
        return with(status) + '&' + cursor + '=' + at.order().id();
    }

    private String encoded() {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private OrderStatus chosen() {
        return getStatuses().contains(status) ? OrderStatus.valueOf(status.toUpperCase(Locale.ROOT)) : null;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query == null ? "" : query;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status == null ? "" : status.replaceAll("[^a-z]", "");
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
        return text != null && text.matches("ord_\\w{1,60}") ? text : null;
    }
}
