package io.vigia.domain.customers;

import java.io.Serializable;

/**
 * What only some methods have; any part may be null.
 *
 * @param installments in how many parts the payer pays, as with Huabei in Alipay
 * @param readMethod how a terminal read the card
 */
public record Particulars(Integer installments, String readMethod) implements Serializable {

    public static final Particulars NONE = new Particulars(null, null);
}
