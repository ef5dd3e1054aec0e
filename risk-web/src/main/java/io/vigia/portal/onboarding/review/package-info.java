/** Applications before their reviewers; start with {@link io.vigia.portal.onboarding.review.KycQueuePage}. */
package io.vigia.portal.onboarding.review;
