package io.vigia.portal.payments.vouchers;

import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.vouchers.OrderStatus;
import io.vigia.domain.platform.Permission;
import io.vigia.portal.platform.walk.WalkedList;
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
public class VoucherListPage extends WalkedList<VoucherView> {

    @Inject
    VoucherService service;

    @Inject
    Caller caller;

    private String query = "";
    private String status = "";

    @Override
    protected Page<VoucherView> read(PageRequest wanted) {
        return service.search(query, chosen(), wanted);
    }

    public List<String> getStatuses() {
        return Stream.of(OrderStatus.values()).map(OrderStatus::wire).toList();
    }

    public boolean isSettable() {
        return caller.may(Permission.VOUCHERS_WRITE);
    }

    /** The address of the same search with another status. */
    public String with(String other) {
        return '?' + search(other);
    }

    @Override
    protected String filter() {
        return search(status) + '&';
    }

    @Override
    protected String idOf(VoucherView voucher) {
        return voucher.order().id();
    }

    private String search(String wanted) {
        return "q=" + encoded() + "&status=" + wanted;
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
}
