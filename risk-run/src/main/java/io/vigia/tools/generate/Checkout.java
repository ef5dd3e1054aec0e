package io.vigia.tools.generate;

import io.vigia.tools.generate.market.Card;
import io.vigia.tools.generate.market.Device;
import io.vigia.tools.generate.market.Dice;
import io.vigia.tools.generate.market.Person;
import io.vigia.tools.generate.market.Product;
import io.vigia.tools.generate.market.Terminal;
import io.vigia.tools.traffic.Column;
import io.vigia.tools.traffic.Row;

/** Fills in a payment as a merchant's checkout or terminal would send it. */
public final class Checkout {

    private Checkout() {}

    /** Returns a buyer's order of about so many pesos, not yet paid by any method. */
    public static Row order(Person buyer, double pesos, Dice dice) {
        Product product = Product.costing(pesos, dice);
        int quantity = (int) Math.max(1, Math.min(5, Math.round(pesos / product.pesos())));
        return order(buyer, product, quantity, dice);
    }

    /** Returns a buyer's order of a product, not yet paid by any method. */
    public static Row order(Person buyer, Product product, int quantity, Dice dice) {
        long goods = product.pesos() * quantity;
        long shipping = goods < 100_000 && !product.category().equals("gift_cards") ? 8_900 : 0;
        Device device = buyer.habits().device();
        return amount(by(buyer), goods + shipping)
                .put(Column.IP, buyer.habits().ip())
                .put(Column.USER_AGENT, device.userAgent())
                .put(Column.DEVICE, device.id())
                .put(Column.FINGERPRINT, device.fingerprint())
                .put(Column.ORDER, "o" + dice.hex(12))
                .put(Column.ORDER_AMOUNT, (goods + shipping) * 100)
                .put(
                        Column.ORDER_ITEMS,
                        product.sku() + ":" + product.category() + ":" + quantity + ":" + product.pesos() * 100)
                .put(Column.REGION, buyer.habits().region());
    }

    /** Returns what somebody pays with a card at a terminal. */
    public static Row atTerminal(Person buyer, Terminal terminal, Dice dice) {
        long pesos = Math.max(3_000, Math.round(dice.around(terminal.usualPesos(), 0.6) / 100) * 100);
        return amount(by(buyer), pesos)
                .put(Column.TERMINAL, terminal.id())
                .put(Column.MERCHANT, terminal.merchant())
                .put(Column.REGION, terminal.region());
    }

    /** Makes a payment one by card. */
    public static Row byCard(Row payment, Card card) {
        return payment.put(Column.METHOD, "card")
                .put(Column.CARD_NUMBER, card.number())
                .put(Column.CARD_EXP_MONTH, card.expMonth())
                .put(Column.CARD_EXP_YEAR, card.expYear())
                .put(Column.CARD_CVC, card.cvc());
    }

    /** Makes a payment one by cash voucher. */
    public static Row byVoucher(Row payment) {
        return payment.put(Column.METHOD, "efecty");
    }

    /** Sets what is paid, in whole pesos; what was ordered stays as it is. */
    public static Row amount(Row payment, long pesos) {
        return payment.put(Column.AMOUNT, pesos * 100).put(Column.CURRENCY, "cop");
    }

    private static Row by(Person buyer) {
        return new Row()
                .put(Column.CUSTOMER, buyer.id())
                .put(Column.NAME, buyer.contact().name())
                .put(Column.EMAIL, buyer.contact().email())
                .put(Column.PHONE, buyer.contact().phone())
                .put(Column.COUNTRY, "CO")
                .put(Column.DOCUMENT_TYPE, buyer.document().type())
                .put(Column.DOCUMENT_NUMBER, buyer.document().number());
    }
}
