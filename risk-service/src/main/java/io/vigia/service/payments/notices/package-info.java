/** What happens to payments that later features react to in the same transaction. */
package io.vigia.service.payments.notices;
