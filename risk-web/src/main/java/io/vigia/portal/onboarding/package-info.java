/**
 * A company's way aboard: its application, agreements and checklist. Start with
 * {@link io.vigia.portal.onboarding.OnboardingHomePage}.
 */
package io.vigia.portal.onboarding;
