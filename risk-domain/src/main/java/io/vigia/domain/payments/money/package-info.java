/** What payments do to money: what comes of a charge, what it costs, and the movements that the books write down. */
package io.vigia.domain.payments.money;
