package io.vigia.tools.generate.fraud;

import io.vigia.tools.generate.Checkout;
import io.vigia.tools.generate.Draft;
import io.vigia.tools.generate.market.Dice;
import io.vigia.tools.generate.market.Person;
import io.vigia.tools.traffic.Column;
import io.vigia.tools.traffic.Row;
import java.util.ArrayList;
import java.util.List;

/** A large sum reaches one seller in pieces just under a limit of one million pesos. */
final class Structuring implements Fraud {

    @Override
    public String scenario() {
        return "structuring";
    }

    @Override
    public List<Draft> strike(Scene scene) {
        Dice dice = scene.dice();
        String seller = scene.market().seller(dice);
        List<Person> mules = new ArrayList<>();
        for (int i = dice.between(2, 4); i > 0; i--) {
            mules.add(scene.market().stranger(dice));
        }
        List<Draft> payments = new ArrayList<>();
        long at = scene.start();
        for (int i = dice.between(9, 14); i > 0; i--) {
            long pesos = dice.between(9_000, 9_999) * 100L;
            Row order = Checkout.order(dice.pick(mules), pesos, dice).put(Column.MERCHANT, seller);
            order.put(Column.ORDER_AMOUNT, pesos * 100).put(Column.ORDER_ITEMS, "VAR-900:services:1:" + pesos * 100);
            payments.add(new Draft(at, Checkout.byVoucher(Checkout.amount(order, pesos))));
            at += dice.between(60, 600);
        }
        return payments;
    }
}
