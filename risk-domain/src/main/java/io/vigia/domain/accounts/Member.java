package io.vigia.domain.accounts;

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

    protected Member() {}

    /** @param id {@code usr_…} */
    public Member(String id, String accountId, Profile profile, String passwordHash, Instant created) {
        this.id = id;
        this.accountId = accountId;
        this.email = profile.email().toLowerCase(Locale.ROOT);
        this.name = profile.name();
        this.role = profile.role();
        this.passwordHash = passwordHash;
        this.created = created;
    }

    public void signedIn(Instant at) {
        lastSignIn = at;
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

    /** Who somebody is. */
    public record Profile(String email, String name, Role role) {}
}
