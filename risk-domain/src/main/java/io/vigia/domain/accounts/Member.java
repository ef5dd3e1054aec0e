package io.vigia.domain.accounts;

import io.vigia.domain.kernel.PersonalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/** A person who signs in to the portal. */
@Entity
@Table(name = "members")
public class Member {

    @Id
    private String id;

    private String accountId;
    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String passwordHash;
    private Instant created;
    private Instant lastSignIn;
    private String language;
    private Instant passwordChanged;
    private boolean demo;

    @Column(name = "factor_enc")
    private PersonalText factor;

    private Instant factorSince;
    private long factorStep;

    protected Member() {}

    /** @param id {@code usr_…} */
    public Member(String id, String accountId, Profile profile, String passwordHash, Instant created) {
        this.id = id;
        this.accountId = accountId;
        this.email = profile.email().toLowerCase(Locale.ROOT);
        this.name = profile.name();
        this.role = profile.role();
        this.passwordHash = passwordHash;
        this.language = profile.language().toLanguageTag();
        this.created = created;
    }

    /** Marks somebody who was made with the demo; they are not asked for a second factor. */
    public Member ofDemo() {
        demo = true;
        return this;
    }

    public void signedIn(Instant at) {
        lastSignIn = at;
    }

    /** Gives them another role of the same kind of account. */
    public void become(Role other) {
        role = other;
    }

    /** Notes the language that they read. */
    public void reads(Locale language) {
        this.language = language.toLanguageTag();
    }

    /** Gives them another password, as its hash. */
    public void changePassword(String hash, Instant at) {
        passwordHash = hash;
        passwordChanged = at;
    }

    public String id() {
        return id;
    }

    public String accountId() {
        return accountId;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Instant created() {
        return created;
    }

    /** When they last signed in, or null. */
    public Instant lastSignIn() {
        return lastSignIn;
    }

    /** Offers a second factor; it counts once a code proves it. */
    public void offerFactor(String secret) {
        factor = new PersonalText(secret);
        factorStep = 0; // no code of this secret was used, whatever was used of the one before
    }

    /** The offered factor counts from now on. */
    public void proveFactor(long step, Instant at) {
        factorSince = at;
        factorStep = step;
    }

    public void dropFactor() {
        factor = null;
        factorSince = null;
    }

    /** The secret of their second factor, offered or set up, or null. */
    public String factor() {
        return PersonalText.clear(factor);
    }

    /** Whether they have set up a second factor. */
    public boolean hasFactor() {
        return factorSince != null;
    }

    public Instant factorSince() {
        return factorSince;
    }

    /** The step of the last code that was used. */
    public long factorStep() {
        return factorStep;
    }

    /** The language in which they are written to. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** When they last chose a password, or null if never since the beginning. */
    public Instant passwordChanged() {
        return passwordChanged;
    }

    /** Whether they were made with the demo. */
    public boolean isOfDemo() {
        return demo;
    }

    /**
     * Who somebody is.
     *
     * @param language the language that they read
     */
    public record Profile(String email, String name, Role role, Locale language) {}
}
