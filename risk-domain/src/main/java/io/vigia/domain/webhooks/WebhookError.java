package io.vigia.domain.webhooks;

import io.vigia.domain.kernel.ErrorCode;

/** Why an endpoint is refused. */
public enum WebhookError implements ErrorCode {
    WEBHOOK_LIMIT_REACHED;

    @Override
    public int httpStatus() {
        return 400;
    }
}
