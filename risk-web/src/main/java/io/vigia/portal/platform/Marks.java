package io.vigia.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;

/** Which meaning, and so which colour and sign, a status or a risk level has; the same on every page. */
@Named
@ApplicationScoped
public class Marks {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("succeeded", "good"),
            Map.entry("authorized", "good"),
            Map.entry("paid", "good"),
            Map.entry("active", "good"),
            Map.entry("approved", "good"),
            Map.entry("enabled", "good"),
            Map.entry("allow", "good"),
            Map.entry("normal", "good"),
            Map.entry("manual_review", "wait"),
            Map.entry("review", "wait"),
            Map.entry("pending", "wait"),
            Map.entry("processing", "wait"),
            Map.entry("requires_action", "wait"),
            Map.entry("requires_capture", "wait"),
            Map.entry("request_3ds", "wait"),
            Map.entry("three_d_secure", "wait"),
            Map.entry("elevated", "wait"),
            Map.entry("open", "wait"),
            Map.entry("paid_unverified", "wait"),
            Map.entry("refunding", "wait"),
            Map.entry("applied", "good"),
            Map.entry("reversed", "bad"),
            Map.entry("blocked", "bad"),
            Map.entry("block", "bad"),
            Map.entry("failed", "bad"),
            Map.entry("invalid", "bad"),
            Map.entry("revoked", "bad"),
            Map.entry("highest", "bad"),
            Map.entry("refunded_as_fraud", "bad"),
            Map.entry("disputed", "bad"),
            Map.entry("needs_response", "wait"),
            Map.entry("warning_needs_response", "wait"),
            Map.entry("under_review", "wait"),
            Map.entry("warning_under_review", "wait"),
            Map.entry("won", "good"),
            Map.entry("lost", "bad"),
            Map.entry("fraud", "bad"),
            Map.entry("legitimate", "good"),
            Map.entry("in_transit", "wait"),
            Map.entry("delivered", "good"),
            Map.entry("waiting", "wait"),
            Map.entry("queued", "wait"),
            Map.entry("running", "wait"),
            Map.entry("trained", "wait"),
            Map.entry("in_review", "wait"),
            Map.entry("submitted", "wait"),
            Map.entry("need_info", "wait"),
            Map.entry("rejected", "bad"),
            Map.entry("cleared", "good"),
            Map.entry("confirmed", "bad"),
            Map.entry("hold", "held"),
            Map.entry("held", "held"));

    private static final Map<String, String> ICONS = Map.of(
            "good", "pi-check",
            "wait", "pi-clock",
            "bad", "pi-times",
            "held", "pi-lock",
            "calm", "pi-minus");

    /** The meaning of a word of the wire; {@code calm} when it has none. */
    public String meaning(Object value) {
        return value == null ? "calm" : MEANINGS.getOrDefault(value.toString().toLowerCase(Locale.ROOT), "calm");
    }

    /** The sign that says the same without colour. */
    public String icon(Object value) {
        return ICONS.get(meaning(value));
    }
}
