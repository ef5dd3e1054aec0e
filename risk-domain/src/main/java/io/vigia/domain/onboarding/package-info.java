/**
 * A company's application to come aboard, what its answers must be, and what becomes of it. An application belongs to the
 * account as a whole, so it stands in live mode. Start with {@link io.vigia.domain.onboarding.Application}.
 */
package io.vigia.domain.onboarding;
