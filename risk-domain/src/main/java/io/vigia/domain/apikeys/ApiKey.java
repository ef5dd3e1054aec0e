package io.vigia.domain.apikeys;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.platform.Permission;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A key of an environment. Of a secret key only a keyed hash and a hint of its ends are kept. */
@Entity
@Table(name = "api_keys")
public class ApiKey extends Owned {

    @Enumerated(EnumType.STRING)
    private KeyKind kind;

    private String name;
    private byte[] hash;
    private String hint;
    private Instant lastUsed;
    private Instant revokedAt;
    private Instant expiresAt;
    private Integer warnedDays;
    private String permissions;

    protected ApiKey() {}

    /**
     * @param id {@code key_…}
     * @param token the key as the caller will send it, and its keyed hash
     */
    public ApiKey(String id, EnvironmentId environment, Instant created, String name, Token token) {
        super(id, environment, created);
        this.kind = token.kind();
        this.name = name;
        this.hash = token.hash().clone();
        this.hint = token.kind() == KeyKind.PUBLISHABLE ? token.clear() : mask(token.clear());
    }

    /** A restricted key may do this and nothing else. */
    public ApiKey restrictedTo(Set<Permission> allowed) {
        permissions = allowed.stream().map(Permission::name).sorted().collect(Collectors.joining(","));
        return this;
    }

    /** Lets the key work until then. */
    public ApiKey until(Instant end) {
        expiresAt = end;
        return this;
    }

    /** What the key may do. */
    public Set<Permission> permissions() {
        if (kind != KeyKind.RESTRICTED) {
            return kind.permissions();
        }
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        for (String name : permissions == null || permissions.isEmpty() ? new String[0] : permissions.split(",")) {
            all.add(Permission.valueOf(name));
        }
        return all;
    }

    /** When it stops working by itself, or null. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** When a key that is made now in its place is to stop working: it lives as long as this one was to; null for ever. */
    public Instant endOfSuccessor(Instant now) {
        return expiresAt == null ? null : now.plus(Duration.between(created(), expiresAt));
    }

    /** The last warning told that so many days were left, or null. */
    public Integer warnedDays() {
        return warnedDays;
    }

    /** Whether it works at a moment. */
    public boolean works(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** The form of a key that may be shown: {@code sk_test_****cdef}. */
    public static String mask(String clear) {
        int start = clear.indexOf('_', clear.indexOf('_') + 1) + 1;
        String end = clear.length() - start > 8 ? clear.substring(clear.length() - 4) : "";
        return clear.substring(0, Math.min(start, 8)) + "****" + end;
    }

    /** Ends the key; ending it again changes nothing. */
    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    public void used(Instant at) {
        lastUsed = at;
    }

    public KeyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** What may be shown of it: all of a publishable key, the ends of a secret one. */
    public String hint() {
        return hint;
    }

    /** When it was last used, to the minute, or null. */
    public Instant lastUsed() {
        return lastUsed;
    }

    /** When it ended, or null. */
    public Instant revokedAt() {
        return revokedAt;
    }

    public boolean active() {
        return revokedAt == null;
    }

    /**
     * A key when it is made, the only moment at which it is known in clear.
     *
     * @param clear as the caller will send it
     * @param hash HMAC-SHA256 of it under the platform's key
     */
    public record Token(KeyKind kind, String clear, byte[] hash) {
        @Override
        public String toString() {
            return "Token[" + mask(clear) + "]";
        }
    }
}
