/**
 * Makes methods ready for later payments: the issuer is asked, the payer authenticates where the issuer insists, and the
 * customer keeps the method. Start with {@link io.vigia.service.payments.setup.SetupIntentService}.
 */
package io.vigia.service.payments.setup;
