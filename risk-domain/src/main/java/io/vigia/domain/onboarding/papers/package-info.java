/** The documents of an application; start with {@link io.vigia.domain.onboarding.papers.Paper}. */
package io.vigia.domain.onboarding.papers;
