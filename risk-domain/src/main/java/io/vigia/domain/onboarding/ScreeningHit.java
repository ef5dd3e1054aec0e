package io.vigia.domain.onboarding;

import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.PersonalText;
import io.vigia.domain.kernel.RiskException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/** A listed party that somebody of an application may be, until a person has said whether they are. */
@Entity
@Table(name = "kyc_hits")
public class ScreeningHit extends Owned {

    private static final int LONGEST_NAME = 300;

    /** By how many permille a score must have risen to be another one: each newer list moves all scores a little. */
    private static final int LIKELIER = 10;

    private String applicationId;
    private String role;

    @Column(name = "subject_enc")
    private PersonalText subject;

    private String listName;
    private String entryId;
    private String listedName;
    private int permille;

    @Column(name = "evidence_enc")
    private PersonalText evidence;

    @Enumerated(EnumType.STRING)
    private Resolution resolution;

    private String resolvedBy;
    private Instant resolvedAt;

    @Column(name = "reason_enc")
    private PersonalText reason;

    protected ScreeningHit() {}

    /** @param id {@code hit_…} */
    public ScreeningHit(String id, Application application, Instant created, Found found) {
        super(id, application.environment(), created);
        this.applicationId = application.id();
        this.role = found.role;
        this.subject = PersonalText.of(found.subject);
        this.listName = found.list;
        this.entryId = found.entryId;
        this.listedName = cut(found.listedName);
        this.permille = found.permille;
        this.evidence = PersonalText.of(found.evidence);
        this.resolution = Resolution.OPEN;
    }

    /**
     * Says whether it is them, for the first time or otherwise than before.
     *
     * @return whether something else was said before
     * @throws RiskException APPLICATION_STATE_INVALID if the same was said before
     */
    public boolean resolve(Resolution how, String why, String by, Instant at) {
        if (how == Resolution.OPEN || why == null || why.isBlank()) {
            throw RiskException.invalid("reason", "Say whether it is them, and why.");
        }
        if (resolution == how) {
            throw new RiskException(
                    OnboardingError.APPLICATION_STATE_INVALID, "This hit is " + how.wire() + " already.");
        }
        boolean changed = resolution != Resolution.OPEN;
        resolution = how;
        reason = PersonalText.of(why.strip());
        resolvedBy = by;
        resolvedAt = at;
        return changed;
    }

    /**
     * Takes what was found of the same party now. If a person cleared it by other facts it is open again; if by these, it
     * stays as they saw it.
     *
     * @param sameFacts whether the evidence says what it said before, whatever each fact counts for
     * @return whether it was opened again
     */
    public boolean foundAgain(Found found, boolean sameFacts) {
        boolean cleared = resolution == Resolution.CLEARED;
        boolean same = sameFacts && listedName.equals(cut(found.listedName)) && found.permille < permille + LIKELIER;
        if (cleared && same) {
            return false;
        }
        permille = found.permille;
        listedName = cut(found.listedName);
        evidence = PersonalText.of(found.evidence);
        resolution = cleared ? Resolution.OPEN : resolution;
        return cleared;
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** Whether it is about the same party, and the same person or company, as something found again. */
    public boolean isOf(Found found) {
        return listName.equals(found.list)
                && entryId.equals(found.entryId)
                && subject().equals(found.subject)
                && role.equals(found.role);
    }

    public String applicationId() {
        return applicationId;
    }

    /** Who it is about: company, local, representative or owner. */
    public String role() {
        return role;
    }

    public String subject() {
        return subject.value();
    }

    public String listName() {
        return listName;
    }

    public String entryId() {
        return entryId;
    }

    public String listedName() {
        return listedName;
    }

    /** The score, 0 to 1000. */
    public int permille() {
        return permille;
    }

    /** The fields that were compared, as JSON. */
    public String evidence() {
        return evidence.value();
    }

    public Resolution resolution() {
        return resolution;
    }

    /** Whether nobody has said that it is somebody else. */
    public boolean stands() {
        return resolution != Resolution.CLEARED;
    }

    public boolean isConfirmed() {
        return resolution == Resolution.CONFIRMED;
    }

    public boolean isOpen() {
        return resolution == Resolution.OPEN;
    }

    public String resolvedBy() {
        return resolvedBy;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }

    public String reason() {
        return PersonalText.clear(reason);
    }

    /** What people say of a hit. */
    public enum Resolution {
        OPEN,
        CLEARED,
        CONFIRMED;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was found. */
    public record Found(
            String role,
            String subject,
            String list,
            String entryId,
            String listedName,
            int permille,
            String evidence) {}
}
