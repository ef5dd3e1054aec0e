package io.vigia.system.api;

import java.util.ArrayList;
import java.util.List;

/** Words the payments of tests, so that each test says only what matters to it. */
final class Checkout {
    private final List<String> form = new ArrayList<>();

    private Checkout() {}

    /** COP 50.000 by card, confirmed at once, from a payer nobody has seen. */
    static Checkout card(String method) {
        return new Checkout()
                .with("amount", "5000000")
                .with("currency", "cop")
                .with("payment_method", method)
                .with("confirm", "true")
                .with("receipt_email", Fresh.email());
    }

    /** COP 50.000 by voucher, confirmed at once. */
    static Checkout voucher() {
        return new Checkout()
                .with("amount", "5000000")
                .with("currency", "cop")
                .with("payment_method_types[]", "efecty")
                .with("payment_method_data[type]", "efecty")
                .with("payment_method_data[billing_details][name]", "Ana Rojas")
                .with("payment_method_data[billing_details][email]", Fresh.email())
                .with("confirm", "true");
    }

    /** Sets a parameter, in place of what it was before. */
    Checkout with(String name, String value) {
        int at = form.indexOf(name);
        if (at >= 0 && at % 2 == 0) {
            form.set(at + 1, value);
        } else {
            form.add(name);
            form.add(value);
        }
        return this;
    }

    Checkout without(String name) {
        int at = form.indexOf(name);
        form.remove(at + 1);
        form.remove(at);
        return this;
    }

    Checkout amount(long minor) {
        return with("amount", String.valueOf(minor));
    }

    Checkout unconfirmed() {
        return with("confirm", "false");
    }

    String[] form() {
        return form.toArray(String[]::new);
    }

    Reply by(Api merchant) {
        return merchant.post("/v1/payment_intents", form());
    }
}
