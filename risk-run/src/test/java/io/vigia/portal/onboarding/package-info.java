/** A company comes aboard, before the eyes of two reviewers. */
package io.vigia.portal.onboarding;
