/**
 * Methods made ready for later payments without paying now. Start with {@link io.vigia.domain.payments.setup.SetupIntent}.
 */
package io.vigia.domain.payments.setup;
