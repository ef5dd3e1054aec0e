package io.vigia.portal.platform;

import io.vigia.domain.accounts.Role;
import java.io.Serializable;

/**
 * Who is signed in.
 *
 * @param memberId the member, or empty for nobody
 * @param role what they are in the account, or null for nobody
 * @param person who they are to other people
 * @param account whose books they see
 * @param factor how they stand with their second factor
 */
public record Identity(String memberId, Role role, Person person, Home account, Factor factor) implements Serializable {

    public static final Identity NOBODY =
            new Identity("", null, new Person("", ""), new Home("", "", "America/Bogota"), Factor.NONE);

    /** The same person, whose account says something else of itself now. */
    Identity at(Home changed) {
        return new Identity(memberId, role, person, changed, factor);
    }

    /** How somebody stands with a second factor. */
    public enum Factor {
        /** There is none, and so what needs one is closed to them. */
        NONE,
        /** They have one and show it when they sign in. */
        SET_UP,
        /** Somebody made with the demo, who is asked for none. */
        WAIVED
    }

    /**
     * A person.
     *
     * @param name what they are called
     * @param email what they sign in with
     */
    public record Person(String name, String email) implements Serializable {}

    /**
     * An account.
     *
     * @param id the account, {@code acct_…}
     * @param name what it is called
     * @param zone its IANA time zone
     */
    public record Home(String id, String name, String zone) implements Serializable {}
}
