package io.vigia.portal.apikeys;

import io.vigia.domain.apikeys.ApiKey;
import io.vigia.domain.apikeys.KeyKind;
import io.vigia.domain.apikeys.KeyResource;
import io.vigia.domain.apikeys.KeyResource.Access;
import io.vigia.domain.platform.Permission;
import io.vigia.portal.accounts.signup.Refusals;
import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Notices;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.apikeys.ApiKeyService;
import io.vigia.service.apikeys.KeyMaker;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The keys of one mode: what they are, who used them when, and making and ending them. */
@Named
@RequestScoped
public class ApiKeyListPage {

    private static final String HERE = "/portal/apikeys/list";

    @Inject
    ApiKeyService service;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    Format format;

    @Inject
    Refusals refusals;

    @Inject
    Visitor visitor;

    @Inject
    @RealTime
    Clock clock;

    private KeyMaker.NewKey made;
    private List<ApiKey> keys;
    private String name;
    private KeyKind kind = KeyKind.SECRET;
    private final Map<KeyResource, String> given = new EnumMap<>(KeyResource.class);
    private int days;
    private int overlapHours = 24;
    private String ending;
    private String typedName;

    /** The living keys first, each newest first. */
    public List<ApiKey> getKeys() {
        if (keys == null) {
            keys = service.list().stream()
                    .sorted(Comparator.comparing(this::works).reversed())
                    .toList();
        }
        return keys;
    }

    public boolean isEditable() {
        return caller.may(Permission.KEYS_WRITE);
    }

    public KeyKind[] getKinds() {
        return KeyKind.values();
    }

    /** Whether a key lets anybody in now. */
    public boolean works(ApiKey key) {
        return key.works(clock.instant());
    }

    /** Whether making a secret key takes a second factor that the reader has not shown. */
    public boolean isFactorMissing() {
        return visitor.isLive() && !caller.may(Permission.LIVE_SECRETS);
    }

    public KeyResource[] getResources() {
        return KeyResource.values();
    }

    /** How far a restricted key can be let go with a resource. */
    public List<Access> accesses(KeyResource resource) {
        return Stream.of(Access.values())
                .filter(access -> access == Access.NONE
                        || (access == Access.READ ? resource.isReadable() : resource.isWritable()))
                .toList();
    }

    /** What a new restricted key is given, by resource, in the words of the form. */
    public Map<KeyResource, String> getGiven() {
        return given;
    }

    /** Makes a key and shows it, this once. */
    public void create() {
        if (refusals.tried("create", () -> made = service.create(kind, name, accesses(), days))) {
            keys = null;
            name = null;
        }
    }

    private Map<KeyResource, Access> accesses() {
        Map<KeyResource, Access> all = new EnumMap<>(KeyResource.class);
        given.forEach((resource, word) -> all.put(resource, word == null ? Access.NONE : Access.valueOf(word)));
        return all;
    }

    /** Makes a key in another one's place and shows it, this once. */
    public void rotate() {
        if (refusals.tried("rotate", () -> made = service.rotate(ending, Duration.ofHours(overlapHours)))) {
            keys = null;
        }
    }

    /** Ends a key, if its name was typed. */
    public void revoke() {
        ApiKey key = getKeys().stream()
                .filter(one -> one.id().equals(ending))
                .findFirst()
                .orElse(null);
        if (key == null || !Objects.equals(key.name(), typedName)) {
            notices.bad(null, format.text("keys-page.revoke.mismatch"));
            return;
        }
        service.revoke(ending);
        notices.good("keys-page.revoked", key.name());
        notices.goTo(HERE);
    }

    /** The key just made, or null. */
    public KeyMaker.NewKey getMade() {
        return made;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public KeyKind getKind() {
        return kind;
    }

    public void setKind(KeyKind kind) {
        this.kind = kind;
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending;
    }

    public String getTypedName() {
        return typedName;
    }

    public void setTypedName(String typedName) {
        this.typedName = typedName;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public int getOverlapHours() {
        return overlapHours;
    }

    public void setOverlapHours(int overlapHours) {
        this.overlapHours = overlapHours;
    }
}
