package io.vigia.portal.payments.disputes;

import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.disputes.Dispute;
import io.vigia.domain.payments.disputes.DisputeRepository.Filter;
import io.vigia.domain.payments.disputes.DisputeStatus;
import io.vigia.portal.platform.walk.WalkedList;
import io.vigia.service.payments.disputes.DisputeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Disputes, newest first, a page at a time: those that wait for an answer, those with the bank, those decided, or all. */
@Named
@RequestScoped
public class DisputeListPage extends WalkedList<Dispute> {

    private static final List<String> SHOWN = List.of("answer", "bank", "over", "all");

    @Inject
    DisputeService service;

    private String show = "all";

    @Override
    protected Page<Dispute> read(PageRequest wanted) {
        return service.list(new Filter(null, null, statuses()), wanted);
    }

    private List<DisputeStatus> statuses() {
        return switch (show) {
            case "answer" -> among(DisputeStatus::needsResponse);
            case "over" -> among(DisputeStatus::isOver);
            case "bank" -> among(status -> !status.needsResponse() && !status.isOver());
            default -> null;
        };
    }

    private static List<DisputeStatus> among(Predicate<DisputeStatus> wanted) {
        return Arrays.stream(DisputeStatus.values()).filter(wanted).toList();
    }

    @Override
    protected String filter() {
        return "show=" + show + '&';
    }

    @Override
    protected String idOf(Dispute dispute) {
        return dispute.id();
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
}
