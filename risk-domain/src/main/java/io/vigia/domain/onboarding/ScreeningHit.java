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
        this.listedName = found.listedName.length() > 300 ? found.listedName.substring(0, 300) : found.listedName;
        this.permille = found.permille;
        this.evidence = PersonalText.of(found.evidence);
        this.resolution = Resolution.OPEN;
    }

    /** Says whether it is them. */
    public void resolve(Resolution how, String why, String by, Instant at) {
        if (how == Resolution.OPEN || why == null || why.isBlank()) {
            throw RiskException.invalid("reason", "Say whether it is them, and why.");
        }
        resolution = how;
        reason = PersonalText.of(why.strip());
        resolvedBy = by;
        resolvedAt = at;
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
