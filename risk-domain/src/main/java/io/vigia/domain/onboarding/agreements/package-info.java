/** What merchants sign; start with {@link io.vigia.domain.onboarding.agreements.Signature}. */
package io.vigia.domain.onboarding.agreements;
