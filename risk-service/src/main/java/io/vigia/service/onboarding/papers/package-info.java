/** Keeps the documents of applications, scanned and encrypted; start with {@link io.vigia.service.onboarding.papers.Papers}. */
package io.vigia.service.onboarding.papers;
