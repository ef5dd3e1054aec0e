package io.vigia.domain.accounts.tokens;

import io.vigia.domain.kernel.PersonalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link that was mailed. It works once, within its time; the link itself is nowhere but in the mail. */
@Entity
@Table(name = "mailed_tokens")
public class MailedToken {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private TokenPurpose purpose;

    private byte[] hash;
    private long addressKey;
    private String subjectId;

    @Column(name = "payload_enc")
    private PersonalText payload;

    private Instant created;
    private Instant expires;
    private Instant usedAt;

    protected MailedToken() {}

    /**
     * @param id {@code tok_…}
     * @param about whom it was mailed to and what it does
     * @param hash the link's keyed hash
     */
    public MailedToken(String id, Instant created, About about, byte[] hash) {
        this.id = id;
        this.purpose = about.purpose();
        this.hash = hash.clone();
        this.addressKey = about.addressKey();
        this.subjectId = about.subjectId();
        this.payload = PersonalText.of(about.payload());
        this.created = created;
        this.expires = created.plus(about.purpose().life());
    }

    /** Whether it can still be followed. */
    public boolean isFresh(Instant now) {
        return usedAt == null && now.isBefore(expires);
    }

    public String id() {
        return id;
    }

    public TokenPurpose purpose() {
        return purpose;
    }

    /** The member or account it is about, or null. */
    public String subjectId() {
        return subjectId;
    }

    /** What is done when it is followed, or null. */
    public String payload() {
        return PersonalText.clear(payload);
    }

    public Instant created() {
        return created;
    }

    public Instant expires() {
        return expires;
    }

    public Instant usedAt() {
        return usedAt;
    }

    /**
     * What a link is about.
     *
     * @param addressKey keyed hash of purpose and e-mail
     * @param subjectId the member or account, or null
     * @param payload what is done when it is followed, or null
     */
    public record About(TokenPurpose purpose, long addressKey, String subjectId, String payload) {
        @Override
        public String toString() {
            return "About[" + purpose + "]";
        }
    }
}
