package io.vigia.portal.sandbox;

import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Notices;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.sandbox.reset.Progress;
import io.vigia.service.sandbox.reset.TestDataService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Beginning again with empty test data. */
@Named
@RequestScoped
public class ResetCard {

    @Inject
    TestDataService service;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    @Inject
    Format format;

    private String typed;

    /** How far the latest reset has come, or null. */
    public Progress getProgress() {
        return service.progress().orElse(null);
    }

    public boolean isRunning() {
        return getProgress() != null && !getProgress().isDone();
    }

    /** Begins, if the account's name was typed. */
    public void reset() {
        if (!visitor.getAccountName().equals(typed)) {
            notices.bad(null, format.text("sandbox.reset.mismatch"));
            return;
        }
        service.reset();
        notices.good("sandbox.reset.begun");
        notices.goTo("/portal/sandbox/counter");
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
