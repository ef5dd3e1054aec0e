/** Orders at networks, as vouchers, on the wire; and the door for what networks tell. */
package io.vigia.api.payments.vouchers;
