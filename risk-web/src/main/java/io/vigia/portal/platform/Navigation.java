package io.vigia.portal.platform;

import io.vigia.domain.platform.Permission;
import java.util.List;
import java.util.function.Predicate;

/** The portal's table of contents. */
final class Navigation {

    private static final List<NavGroup> GROUPS = List.of(
            new NavGroup(
                    "",
                    List.of(
                            new NavPage(
                                    "/portal/payments/dashboard",
                                    "nav.dashboard",
                                    "pi-chart-bar",
                                    "h",
                                    Permission.DASHBOARD_READ),
                            new NavPage(
                                    "/portal/payments/list",
                                    "nav.payments",
                                    "pi-credit-card",
                                    "p",
                                    Permission.PAYMENTS_READ))),
            new NavGroup(
                    "nav.risk",
                    List.of(
                            new NavPage("/portal/rulesets/list", "nav.rules", "pi-shield", "r", Permission.RULES_READ),
                            new NavPage("/portal/lists/list", "nav.lists", "pi-list", "l", Permission.LISTS_READ))),
            new NavGroup(
                    "nav.developers",
                    List.of(new NavPage("/portal/apikeys/list", "nav.keys", "pi-key", "a", Permission.KEYS_READ))));

    private Navigation() {}

    /**
     * The groups that the reader has any page of, with just those pages.
     *
     * @param may whether the reader has a permission
     */
    static List<NavGroup> groups(Predicate<Permission> may) {
        return GROUPS.stream()
                .map(group -> new NavGroup(
                        group.key(),
                        group.pages().stream()
                                .filter(page -> may.test(page.permission()))
                                .toList()))
                .filter(group -> !group.pages().isEmpty())
                .toList();
    }
}
