/** What reviewers do with applications; start with {@link io.vigia.service.onboarding.review.ComplianceService}. */
package io.vigia.service.onboarding.review;
