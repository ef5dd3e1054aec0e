/** What becomes known of payments afterwards: whether they were fraud, who says so and how far to trust it. */
package io.vigia.domain.payments.labels;
