package io.vigia.service.payments.methods;

/**
 * A card as a caller sent it; it lives only while the request does.
 *
 * @param expMonth 1 to 12
 * @param expYear two or four digits
 * @param cvc three or four digits, or null
 */
public record CardInput(String number, Long expMonth, Long expYear, String cvc) {

    @Override
    public String toString() {
        return "CardInput[***]";
    }
}
