/** What a payer's browser told of itself before the payment came: {@link io.vigia.domain.signals.sessions.BrowserSession}. */
package io.vigia.domain.signals.sessions;
