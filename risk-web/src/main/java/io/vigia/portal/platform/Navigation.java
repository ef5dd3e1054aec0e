package io.vigia.portal.platform;

import io.vigia.domain.platform.Permission;
import java.util.Comparator;
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
                                    Permission.PAYMENTS_READ),
                            new NavPage("/portal/reviews/list", "nav.reviews", "pi-eye", "v", Permission.REVIEWS_WRITE),
                            new NavPage(
                                    "/portal/payments/disputes/list",
                                    "nav.disputes",
                                    "pi-flag",
                                    "d",
                                    Permission.DISPUTES_WRITE),
                            new NavPage(
                                    "/portal/payments/vouchers/list",
                                    "nav.vouchers",
                                    "pi-ticket",
                                    "e",
                                    Permission.PAYMENTS_READ))),
            new NavGroup(
                    "nav.risk",
                    List.of(
                            new NavPage("/portal/rulesets/list", "nav.rules", "pi-shield", "r", Permission.RULES_READ),
                            new NavPage("/portal/lists/list", "nav.lists", "pi-list", "l", Permission.LISTS_READ),
                            new NavPage(
                                    "/portal/scoring/model", "nav.models", "pi-sitemap", "b", Permission.RULES_READ))),
            new NavGroup(
                    "nav.developers",
                    List.of(
                            new NavPage("/portal/apikeys/list", "nav.keys", "pi-key", "a", Permission.KEYS_READ),
                            new NavPage("/portal/sandbox/counter", "nav.sandbox", "pi-box", "s", Permission.SANDBOX),
                            new NavPage(
                                    "/portal/webhooks/endpoints/list",
                                    "nav.webhooks",
                                    "pi-send",
                                    "w",
                                    Permission.WEBHOOKS_READ),
                            new NavPage(
                                    "/portal/webhooks/events/list",
                                    "nav.events",
                                    "pi-bolt",
                                    "n",
                                    Permission.EVENTS_READ),
                            new NavPage(
                                    "/portal/audit/calls/list", "nav.calls", "pi-server", "c", Permission.LOGS_READ),
                            new NavPage(
                                    "/portal/platform/reference/api",
                                    "nav.reference",
                                    "pi-book",
                                    "f",
                                    Permission.DASHBOARD_READ))),
            new NavGroup(
                    "nav.business",
                    List.of(
                            new NavPage(
                                    "/portal/onboarding/home",
                                    "nav.onboarding",
                                    "pi-briefcase",
                                    "o",
                                    Permission.ONBOARDING_READ),
                            new NavPage(
                                    "/portal/accounts/team/list", "nav.team", "pi-users", "t", Permission.MEMBERS_READ),
                            new NavPage(
                                    "/portal/decisions/settings", "nav.settings", "pi-cog", "g", Permission.RULES_READ),
                            new NavPage(
                                    "/portal/audit/trail/list",
                                    "nav.audit",
                                    "pi-history",
                                    "u",
                                    Permission.AUDIT_READ))),
            new NavGroup(
                    "nav.compliance",
                    List.of(new NavPage(
                            "/portal/onboarding/review/list",
                            "nav.applications",
                            "pi-verified",
                            "i",
                            Permission.APPLICATIONS_READ))),
            new NavGroup(
                    "nav.platform",
                    List.of(new NavPage(
                            "/portal/accounts/merchants/list",
                            "nav.merchants",
                            "pi-building",
                            "m",
                            Permission.MERCHANTS_READ))));

    private Navigation() {}

    /** The folder of the entry that a view belongs to: the innermost of those around it; empty if there is none. */
    static String folderOf(String view) {
        return GROUPS.stream()
                .flatMap(group -> group.pages().stream())
                .map(NavPage::folder)
                .filter(view::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

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
