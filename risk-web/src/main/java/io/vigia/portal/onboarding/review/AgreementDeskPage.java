package io.vigia.portal.onboarding.review;

import io.vigia.domain.onboarding.agreements.AgreementKind;
import io.vigia.domain.platform.Permission;
import io.vigia.service.onboarding.agreements.AgreementDesk;
import io.vigia.service.onboarding.agreements.AgreementTexts;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The versions of an agreement, the text of one of them, and the form that publishes the next. */
@Named
@RequestScoped
public class AgreementDeskPage {

    @Inject
    AgreementDesk service;

    @Inject
    Caller caller;

    private AgreementKind kind = AgreementKind.COOPERATION;
    private int version;
    private List<AgreementDesk.Version> versions;
    private Map<String, String> texts;

    public List<AgreementDesk.Version> getVersions() {
        if (versions == null) {
            versions = service.versions(kind);
        }
        return versions;
    }

    /** The number of the newest version. */
    public int getNewest() {
        return getVersions().get(0).edition().version();
    }

    /** Whether a version counts from the beginning, as those do that ship. */
    public boolean shipped(AgreementDesk.Version one) {
        return one.edition().starts().equals(Instant.EPOCH);
    }

    /** The text that is shown, in a language; what is published next begins with it. */
    public String text(String language) {
        if (texts == null) {
            texts = service.texts(kind, getVersion());
        }
        return texts.get(language);
    }

    public List<String> getLanguages() {
        return AgreementTexts.LANGUAGES;
    }

    public AgreementKind[] getKinds() {
        return AgreementKind.values();
    }

    public boolean isPublisher() {
        return caller.may(Permission.AGREEMENTS_WRITE);
    }

    public String getKind() {
        return kind.wire();
    }

    public void setKind(String wire) {
        kind = AgreementKind.of(wire == null ? "" : wire).orElse(AgreementKind.COOPERATION);
    }

    /** The version whose text is shown: the newest unless another is asked for. */
    public int getVersion() {
        return version == 0 ? getNewest() : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
