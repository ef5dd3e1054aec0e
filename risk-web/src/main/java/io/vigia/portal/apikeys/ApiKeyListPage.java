package io.vigia.portal.apikeys;

import io.vigia.domain.apikeys.ApiKey;
import io.vigia.domain.apikeys.KeyKind;
import io.vigia.domain.platform.Permission;
import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Notices;
import io.vigia.service.apikeys.ApiKeyService;
import io.vigia.service.apikeys.KeyMaker;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

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

    private KeyMaker.NewKey made;
    private List<ApiKey> keys;
    private String name;
    private KeyKind kind = KeyKind.SECRET;
    private String ending;
    private String typedName;

    /** The living keys first, each newest first. */
    public List<ApiKey> getKeys() {
        if (keys == null) {
            keys = service.list().stream()
                    .sorted(Comparator.comparing(ApiKey::active).reversed())
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

    /** Makes a key and shows it, this once. */
    public void create() {
        made = service.create(kind, name);
        keys = null;
        name = null;
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
}
