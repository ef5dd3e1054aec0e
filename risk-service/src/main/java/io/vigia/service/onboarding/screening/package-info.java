/**
 * Compares applications with the lists of sanctions that are loaded; start with
 * {@link io.vigia.service.onboarding.screening.ScreeningDesk}.
 */
package io.vigia.service.onboarding.screening;
