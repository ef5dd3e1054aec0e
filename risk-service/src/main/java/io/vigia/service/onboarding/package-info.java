/** What applicants do with their application; start with {@link io.vigia.service.onboarding.OnboardingService}. */
package io.vigia.service.onboarding;
