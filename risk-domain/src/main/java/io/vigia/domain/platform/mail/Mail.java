package io.vigia.domain.platform.mail;

import io.vigia.domain.kernel.PersonalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mail in words, on its way to one person. */
@Entity
@Table(name = "mails")
public class Mail {

    @Id
    private String id;

    private Instant created;
    private String kind;
    private String language;

    @Column(name = "to_enc")
    private PersonalText to;

    @Column(name = "subject_enc")
    private PersonalText subject;

    @Column(name = "body_enc")
    private PersonalText body;

    private int attempts;
    private Instant dueAt;
    private Instant sentAt;
    private Instant failedAt;
    private String lastError;

    protected Mail() {}

    /**
     * A mail that is due at once.
     *
     * @param id {@code mail_…}; it is the mail's Message-ID too, so that a receiver knows a second copy
     * @param letter whom it goes to, and why
     */
    public Mail(String id, Instant created, Letter letter, Words words) {
        this.id = id;
        this.created = created;
        this.kind = letter.kind();
        this.language = letter.language().toLanguageTag();
        this.to = new PersonalText(letter.to());
        this.subject = new PersonalText(words.subject());
        this.body = new PersonalText(words.body());
        this.dueAt = created;
    }

    public String id() {
        return id;
    }

    public Instant created() {
        return created;
    }

    /** Which letter it is. */
    public String kind() {
        return kind;
    }

    public String language() {
        return language;
    }

    public String to() {
        return to.value();
    }

    public Words words() {
        return new Words(subject.value(), body.value());
    }

    /** How often it was tried. */
    public int attempts() {
        return attempts;
    }

    /** When it is tried next; null once it was sent or given up. */
    public Instant dueAt() {
        return dueAt;
    }

    /** When a mail server took it, or null. */
    public Instant sentAt() {
        return sentAt;
    }

    /** When it was given up, or null. */
    public Instant failedAt() {
        return failedAt;
    }

    /** Why the last try failed, or null. */
    public String lastError() {
        return lastError;
    }

    /**
     * The texts of a mail.
     *
     * @param subject one line
     * @param body plain text
     */
    public record Words(String subject, String body) {
        @Override
        public String toString() {
            return "Words[***]";
        }
    }
}
