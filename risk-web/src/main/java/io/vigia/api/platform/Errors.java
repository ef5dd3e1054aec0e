package io.vigia.api.platform;

import io.vigia.domain.customers.CardRefused;
import io.vigia.domain.kernel.RiskException;
import java.util.Optional;

/** The wire's error object. */
public final class Errors {

    /** The address that the world knows this installation by. */
    private static final String HERE =
            Optional.ofNullable(System.getenv("RISK_PUBLIC_URL")).orElse("");

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
        return HERE + "/docs/errors#" + code;
    }

    /** An error that also says where the call is to be found in the portal's log. */
    static WireObject logged(WireObject error, String requestId) {
        return error.with("request_log_url", HERE + "/portal/audit/calls/detail?id=" + requestId);
    }

    /** A body that holds only an error. */
    public static byte[] body(WireObject error) {
        return Wire.bytes(new WireObject().with("error", error));
    }
}
