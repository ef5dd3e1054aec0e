package io.vigia.portal.payments.disputes;

import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.TimeRange;
import io.vigia.domain.payments.disputes.Dispute;
import io.vigia.domain.payments.disputes.DisputeRepository.Filter;
import io.vigia.domain.payments.disputes.DisputeStatus;
import io.vigia.service.payments.disputes.DisputeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Disputes, newest first, a page at a time: those that wait for an answer, those with the bank, those decided, or all. */
@Named
@RequestScoped
public class DisputeListPage {

    private static final int ROWS = 25;
    private static final List<String> SHOWN = List.of("answer", "bank", "over", "all");

    @Inject
    DisputeService service;

    private String show = "all";
    private String after;
    private String before;
    private Page<Dispute> page;

    public Page<Dispute> getPage() {
        if (page == null) {
            page = service.list(
                    new Filter(null, null, statuses()), new PageRequest(ROWS, after, before, TimeRange.ALL));
        }
        return page;
    }

    private List<DisputeStatus> statuses() {
        return switch (show) {
            case "answer" -> among(DisputeStatus::needsResponse);
            case "over" -> among(DisputeStatus::isOver);
            case "bank" -> among(status -> !status.needsResponse() && !status.isOver());
            default -> null;
        };
    }

    private static List<DisputeStatus> among(java.util.function.Predicate<DisputeStatus> wanted) {
        return Arrays.stream(DisputeStatus.values()).filter(wanted).toList();
    }

    /** The address of the next page; empty if this is the last. */
    public String getNext() {
        List<Dispute> items = getPage().items();
        boolean more = before != null || getPage().hasMore();
        return items.isEmpty() || !more ? "" : address("after", items.get(items.size() - 1));
    }

    /** The address of the page before; empty if this is the first. */
    public String getPrevious() {
        List<Dispute> items = getPage().items();
        boolean more = after != null || before != null && getPage().hasMore();
        return items.isEmpty() || !more ? "" : address("before", items.get(0));
    }

    private String address(String cursor, Dispute at) {
        return "?show=" + show + '&' + cursor + '=' + at.id();
    }

    public List<String> getShown() {
        return SHOWN;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = SHOWN.contains(show) ? show : "all";
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
        return text != null && text.matches("dp_\\w{1,60}") ? text : null;
    }
}
