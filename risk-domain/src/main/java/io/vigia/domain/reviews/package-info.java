/** Payments that somebody is to look at; start with {@link io.vigia.domain.reviews.Review}. */
package io.vigia.domain.reviews;
