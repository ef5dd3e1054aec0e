package io.vigia.domain.accounts.sessions;

import io.vigia.domain.kernel.PersonalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One person signed in with one browser, until they leave, somebody ends it, or its time is over. */
@Entity
@Table(name = "portal_sessions")
public class PortalSession {

    /** After this long everybody proves again who they are. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** And after this long without a request. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    @Id
    private String id;

    private String memberId;
    private Instant created;
    private Instant lastSeen;
    private Instant endedAt;
    private byte[] deviceHash;

    @Column(name = "place_enc")
    private PersonalText place;

    @Column(name = "browser_enc")
    private PersonalText browser;

    protected PortalSession() {}

    /** @param id {@code ses_…} */
    public PortalSession(String id, String memberId, Instant created, Device device) {
        this.id = id;
        this.memberId = memberId;
        this.created = created;
        this.lastSeen = created;
        this.deviceHash = device.hash().clone();
        this.place = new PersonalText(device.place());
        this.browser = new PersonalText(device.browser());
    }

    /** Whether it still lets its person in. */
    public boolean isOpen(Instant now) {
        return endedAt == null
                && now.isBefore(created.plus(LONGEST))
                && now.isBefore(lastSeen.plus(IDLE).plusSeconds(60)); // last_seen is noted to the minute
    }

    public String id() {
        return id;
    }

    public String memberId() {
        return memberId;
    }

    public Instant created() {
        return created;
    }

    /** When it last asked for a page, to the minute. */
    public Instant lastSeen() {
        return lastSeen;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** The address it was opened from. */
    public String place() {
        return place.value();
    }

    /** The browser, as it calls itself. */
    public String browser() {
        return browser.value();
    }

    /**
     * What somebody signs in with.
     *
     * @param hash keyed hash of the cookie by which the browser is known again
     * @param place its address
     * @param browser what it calls itself
     */
    public record Device(byte[] hash, String place, String browser) {
        @Override
        public String toString() {
            return "Device[***]";
        }
    }
}
