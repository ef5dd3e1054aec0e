package io.vigia.api.platform;

import io.vigia.domain.customers.CardRefused;
import io.vigia.domain.kernel.RiskException;
import java.util.Optional;

/** The wire's error object. */
public final class Errors {

    /** Where the catalogue of errors is, by the address that the world knows this installation by. */
    private static final String CATALOGUE =
            Optional.ofNullable(System.getenv("RISK_PUBLIC_URL")).orElse("") + "/docs/errors#";

    private Errors() {}

    /** The error of a refusal, to which a resource may add. */
    public static WireObject of(RiskException refusal) {
        WireObject error = new WireObject()
                .with("type", refusal.code().type())
                .with("code", refusal.code().wire())
                .with("message", refusal.getMessage());
        if (refusal instanceof CardRefused card && card.declineCode() != null) {
            error.with("decline_code", card.declineCode());
        }
        if (refusal.param() != null) {
            error.with("param", refusal.param());
        }
        return error.with("doc_url", docUrl(refusal.code().wire()));
    }

    /** Where a code is explained. */
    public static String docUrl(String code) {
        return CATALOGUE + code;
    }

    /** A body that holds only an error. */
    public static byte[] body(WireObject error) {
        return Wire.bytes(new WireObject().with("error", error));
    }
}
