package io.vigia.tools.generate.fraud;

import io.vigia.tools.generate.Checkout;
import io.vigia.tools.generate.Draft;
import io.vigia.tools.generate.market.Addresses;
import io.vigia.tools.generate.market.Device;
import io.vigia.tools.generate.market.Dice;
import io.vigia.tools.generate.market.Person;
import io.vigia.tools.generate.market.Product;
import io.vigia.tools.traffic.Column;
import java.util.ArrayList;
import java.util.List;

/** A known buyer, card and all, suddenly pays many times the usual amount from a device never seen before. */
final class AccountTakeover implements Fraud {

    @Override
    public String scenario() {
        return "account_takeover";
    }

    @Override
    public List<Draft> strike(Scene scene) {
        Dice dice = scene.dice();
        Person victim = scene.market().buyer(dice);
        String ip = Addresses.in(dice.pick(List.of("CO", "CO", "VE", "PE", "NG")), dice);
        Person intruder = victim.using(Device.personal(dice)).at(ip);
        List<Draft> payments = new ArrayList<>();
        long at = scene.start();
        for (int i = dice.between(1, 3); i > 0; i--) {
            double pesos = victim.habits().budgetPesos() * dice.between(8, 20);
            var order = Checkout.order(intruder, Product.dear("electronics", pesos, dice), 1, dice);
            order.put(Column.MERCHANT, scene.market().seller(dice));
            payments.add(new Draft(at, Checkout.byCard(order, scene.market().card(victim.number()))));
            at += dice.between(40, 1_200);
        }
        return payments;
    }
}
