package io.vigia.domain.webhooks;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.PersonalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Somebody who is told of events: an address, what it listens for, and the secret that its deliveries are signed with. */
@Entity
@Table(name = "webhook_endpoints")
public class Endpoint extends Owned {

    public static final int MAX_PER_ENVIRONMENT = 50;
    public static final int MAX_URL_LENGTH = 2_000;
    public static final int MAX_DESCRIPTION_LENGTH = 500;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String url;
    private String description;
    private Subscription enabledEvents;
    private String apiVersion;
    private String spokenVersion;
    private boolean disabled;

    @Column(name = "secret_enc")
    private PersonalText secret;

    @Column(name = "old_secret_enc")
    private PersonalText oldSecret;

    private Instant oldSecretUntil;
    private Instant failingSince;
    private Instant givenUpAt;
    private Metadata metadata = Metadata.EMPTY;

    @Version
    private int version;

    protected Endpoint() {}

    /**
     * @param id {@code we_…}
     * @param versions in which its events are shown
     */
    public Endpoint(
            String id, EnvironmentId environment, Instant created, Channel channel, Versions versions, String secret) {
        super(id, environment, created);
        this.channel = channel;
        this.apiVersion = versions.asked;
        this.spokenVersion = versions.spoken;
        this.secret = new PersonalText(secret);
    }

    /** Takes over what its owner says of it. */
    public void describe(Draft draft) {
        url = draft.url();
        description = draft.description();
        enabledEvents = draft.events();
        metadata = draft.metadata();
        if (disabled && !draft.disabled()) {
            failingSince = null;
            givenUpAt = null;
        }
        disabled = draft.disabled();
    }

    /** Signs with another secret from now on, and until the overlap ends with the old one too. */
    public void roll(String fresh, Instant oldUntil) {
        oldSecret = secret;
        oldSecretUntil = oldUntil;
        secret = new PersonalText(fresh);
    }

    /** Nothing has arrived for too long. */
    public void giveUp(Instant at) {
        disabled = true;
        givenUpAt = at;
    }

    public Draft draft() {
        return new Draft(url, description, enabledEvents, disabled, metadata());
    }

    public Channel channel() {
        return channel;
    }

    public String url() {
        return url;
    }

    public String description() {
        return description;
    }

    public Subscription events() {
        return enabledEvents;
    }

    /** The version that was asked for, or null. */
    public String apiVersion() {
        return apiVersion;
    }

    /** The version in which its events are shown. */
    public String shownVersion() {
        return apiVersion == null ? spokenVersion : apiVersion;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public String secret() {
        return secret.value();
    }

    /** The secrets to sign with: the present one, and the one before while both hold. */
    public List<String> secretsAt(Instant moment) {
        List<String> secrets = new ArrayList<>(List.of(secret.value()));
        if (oldSecretUntil != null && moment.isBefore(oldSecretUntil)) {
            secrets.add(oldSecret.value());
        }
        return secrets;
    }

    /** Until when the old secret holds, or null. */
    public Instant oldSecretUntil() {
        return oldSecretUntil;
    }

    /** Since when nothing has arrived, or null if the last delivery did. */
    public Instant failingSince() {
        return failingSince;
    }

    /** Whether nothing has arrived since a moment when it failed. */
    public boolean hasFailedSince(Instant moment) {
        return failingSince != null && !failingSince.isAfter(moment);
    }

    /** When the platform switched it off, or null if it did not. */
    public Instant givenUpAt() {
        return givenUpAt;
    }

    public Metadata metadata() {
        return metadata == null ? Metadata.EMPTY : metadata;
    }

    /**
     * What its owner says of an endpoint.
     *
     * @param url where to: an address, an e-mail, the name of a queue or of a log
     */
    public record Draft(String url, String description, Subscription events, boolean disabled, Metadata metadata) {}

    /** The version asked for, or null, and the one spoken by whoever asked. */
    public record Versions(String asked, String spoken) {}
}
