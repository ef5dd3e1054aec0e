/**
 * What becomes of money that was set aside: it is captured, let go, or expires. Start with
 * {@link io.vigia.service.payments.capture.Captures}.
 */
package io.vigia.service.payments.capture;
