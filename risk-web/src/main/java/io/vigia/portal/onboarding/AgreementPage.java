package io.vigia.portal.onboarding;

import io.vigia.domain.onboarding.agreements.AgreementKind;
import io.vigia.domain.platform.Permission;
import io.vigia.portal.platform.Frame;
import io.vigia.service.onboarding.agreements.AgreementService;
import io.vigia.service.onboarding.agreements.AgreementTexts;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An agreement in the reader's language, to be read and signed. */
@Named
@RequestScoped
public class AgreementPage {

    @Inject
    AgreementService service;

    @Inject
    Frame frame;

    @Inject
    Caller caller;

    private AgreementKind kind = AgreementKind.COOPERATION;
    private AgreementTexts.Text text;

    public AgreementTexts.Text getText() {
        if (text == null) {
            text = service.read(kind, frame.getLocale().getLanguage());
        }
        return text;
    }

    public boolean isSigned() {
        return service.isSigned(kind);
    }

    public boolean isOwner() {
        return caller.may(Permission.ONBOARDING_WRITE);
    }

    public String getKind() {
        return kind.wire();
    }

    public void setKind(String wire) {
        kind = AgreementKind.of(wire == null ? "" : wire).orElse(AgreementKind.COOPERATION);
    }
}
