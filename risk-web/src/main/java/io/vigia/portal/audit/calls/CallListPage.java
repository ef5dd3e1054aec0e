package io.vigia.portal.audit.calls;

import io.vigia.domain.audit.calls.RequestLog;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.portal.platform.walk.WalkedList;
import io.vigia.service.audit.Verification;
import io.vigia.service.audit.calls.RequestLogService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Calls of the API, newest first: all, those that went well, those that were refused; by a part of the path. */
@Named
@RequestScoped
public class CallListPage extends WalkedList<RequestLog> {

    private static final int MAX_PATH = 100;

    @Inject
    RequestLogService service;

    private String show = "all";
    private String path;
    private Verification verification;

    @Override
    protected Page<RequestLog> read(PageRequest wanted) {
        Integer least = show.equals("refused") ? Integer.valueOf(400) : null;
        Integer most = show.equals("good") ? Integer.valueOf(399) : null;
        return service.page(new RequestLogService.Filter(null, path, least, most, null), wanted);
    }

    @Override
    protected String idOf(RequestLog item) {
        return item.id();
    }

    @Override
    protected String filter() {
        return "show=" + show + '&'
                + (path == null ? "" : "path=" + URLEncoder.encode(path, StandardCharsets.UTF_8) + '&');
    }

    /** Whether all that was written down is as it was, told only when asked for. */
    public Verification getVerification() {
        if (verification == null) {
            verification = service.verify();
        }
        return verification;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = "refused".equals(show) || "good".equals(show) ? show : "all";
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path == null || path.isBlank() || path.length() > MAX_PATH ? null : path.strip();
    }
}
