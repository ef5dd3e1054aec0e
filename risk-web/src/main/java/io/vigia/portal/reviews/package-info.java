/** The review queue. */
package io.vigia.portal.reviews;
