package io.vigia.domain.apikeys;

import io.vigia.domain.kernel.Mode;
import io.vigia.domain.platform.Permission;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What kind of key it is, told by its prefix. */
public enum KeyKind {
    SECRET("sk", ofSystems()),
    PUBLISHABLE("pk", EnumSet.of(Permission.SESSIONS_WRITE)),

    /** What it may do stands with each key. */
    RESTRICTED("rk", EnumSet.noneOf(Permission.class));

    private final String prefix;
    private final Set<Permission> permissions;

    KeyKind(String prefix, EnumSet<Permission> permissions) {
        this.prefix = prefix;
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    private static EnumSet<Permission> ofSystems() {
        return Arrays.stream(Permission.values())
                .filter(permission -> !permission.isForPeople())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    /** Such as {@code sk_test_}. */
    public String prefix(Mode mode) {
        return prefix + (mode.isLive() ? "_live_" : "_test_");
    }

    /** Whether it must stay on the merchant's servers. */
    public boolean isSecret() {
        return this != PUBLISHABLE;
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
