/** Takes disputes in, answers them, and moves their money; start with {@link io.vigia.service.payments.disputes.DisputeDesk}. */
package io.vigia.service.payments.disputes;
