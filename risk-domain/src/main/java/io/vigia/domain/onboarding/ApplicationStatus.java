package io.vigia.domain.onboarding;

import java.util.Locale;

/** How far an application is. */
public enum ApplicationStatus {
    /** The applicant is filling it in. */
    DRAFT,
    /** It was handed in and waits for its screening. */
    SUBMITTED,
    /** It is screened and waits for people. */
    IN_REVIEW,
    /** The reviewers asked the applicant for something. */
    NEED_INFO,
    APPROVED,
    REJECTED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the applicant can change it. */
    public boolean isEditable() {
        return this == DRAFT || this == NEED_INFO;
    }

    /** Whether reviewers can end it. */
    public boolean isRejectable() {
        return this == IN_REVIEW || this == NEED_INFO || this == APPROVED;
    }
}
