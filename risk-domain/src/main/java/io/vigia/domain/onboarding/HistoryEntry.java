package io.vigia.domain.onboarding;

import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.PersonalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that was done to an application, by whom and with what words; it is never altered. */
@Entity
@Table(name = "kyc_history")
public class HistoryEntry extends Owned {

    private String applicationId;
    private String actor;
    private String action;

    @Column(name = "note_enc")
    private PersonalText note;

    protected HistoryEntry() {}

    /** @param id {@code kyh_…} */
    public HistoryEntry(String id, Application application, Instant at, String actor, Act act) {
        super(id, application.environment(), at);
        this.applicationId = application.id();
        this.actor = actor;
        this.action = act.action;
        this.note = PersonalText.of(act.note);
    }

    public String applicationId() {
        return applicationId;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String note() {
        return PersonalText.clear(note);
    }

    /** What was done, and the words that go with it or null. */
    public record Act(String action, String note) {}
}
