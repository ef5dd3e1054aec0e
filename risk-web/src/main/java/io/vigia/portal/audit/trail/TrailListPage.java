package io.vigia.portal.audit.trail;

import io.vigia.domain.audit.AuditEntry;
import io.vigia.service.audit.Verification;
import io.vigia.service.audit.trail.AuditService;
import io.vigia.service.audit.trail.AuditService.By;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who did what, newest first. */
@Named
@RequestScoped
public class TrailListPage {

    @Inject
    AuditService service;

    @Inject
    HttpServletRequest request;

    private List<AuditEntry> entries;
    private List<Verification> verifications;

    public List<AuditEntry> getEntries() {
        if (entries == null) {
            entries = service.before(by(request), request.getParameter("before"));
        }
        return entries;
    }

    /** Whether it shows what keys did, in place of what people did. */
    public boolean isOfKeys() {
        return by(request) == By.KEYS;
    }

    /** The id after which the next page goes on, or null if this is the last. */
    public String getNext() {
        return getEntries().size() < AuditService.STRETCH
                ? null
                : getEntries().get(getEntries().size() - 1).id();
    }

    /** How many rows were verified, of both modes. */
    public long getChecked() {
        return verifications().stream().mapToLong(Verification::checked).sum();
    }

    /** Where a chain is broken, or null. */
    public Verification getBroken() {
        return verifications().stream()
                .filter(one -> !one.isWhole())
                .findFirst()
                .orElse(null);
    }

    private List<Verification> verifications() {
        if (verifications == null) {
            verifications = service.verify();
        }
        return verifications;
    }

    static By by(HttpServletRequest request) {
        return "keys".equals(request.getParameter("by")) ? By.KEYS : By.PEOPLE;
    }
}
