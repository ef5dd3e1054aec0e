/** Agreements and their signatures; start with {@link io.vigia.service.onboarding.agreements.AgreementService}. */
package io.vigia.service.onboarding.agreements;
