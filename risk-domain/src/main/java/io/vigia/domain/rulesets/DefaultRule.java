package io.vigia.domain.rulesets;

import io.vigia.domain.lists.DefaultList;
import io.vigia.rules.host.Action;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules that every environment starts with; they can be switched, but neither edited nor deleted. */
public enum DefaultRule {
    ALLOW_IF_IN_ALLOWLIST(Action.ALLOW, anyOf(DefaultList::allowlist)),
    BLOCK_IF_IN_BLOCKLIST(Action.BLOCK, anyOf(DefaultList::blocklist)),
    BLOCK_IF_HIGH_RISK(Action.BLOCK, ":risk_level: = 'highest'"),
    MANUAL_REVIEW_IF_ELEVATED_RISK(Action.REVIEW, ":risk_level: = 'elevated'");

    private final RuleText text;

    DefaultRule(Action action, String predicate) {
        this.text = new RuleText(action, predicate);
    }

    /** The id that outcomes name it by, such as {@code block_if_high_risk}. */
    public String publicId() {
        return name().toLowerCase(Locale.ROOT);
    }

    public RuleText text() {
        return text;
    }

    private static String anyOf(Function<DefaultList, String> alias) {
        return Arrays.stream(DefaultList.values())
                .map(list -> ":" + list.attribute() + ": in @" + alias.apply(list))
                .collect(Collectors.joining(" or "));
    }
}
