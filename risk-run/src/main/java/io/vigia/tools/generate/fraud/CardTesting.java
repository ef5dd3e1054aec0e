package io.vigia.tools.generate.fraud;

import io.vigia.tools.generate.Checkout;
import io.vigia.tools.generate.Draft;
import io.vigia.tools.generate.market.Addresses;
import io.vigia.tools.generate.market.Card;
import io.vigia.tools.generate.market.Device;
import io.vigia.tools.generate.market.Dice;
import io.vigia.tools.generate.market.Person;
import io.vigia.tools.traffic.Column;
import java.util.ArrayList;
import java.util.List;

/** A script tries many stolen numbers with small amounts, seconds apart, to see which of them work. */
final class CardTesting implements Fraud {

    @Override
    public String scenario() {
        return "card_testing";
    }

    @Override
    public List<Draft> strike(Scene scene) {
        Dice dice = scene.dice();
        Device script = Device.script(dice);
        String ip = Addresses.in(dice.pick(List.of("US", "NG", "RU", "CO")), dice);
        String seller = scene.market().seller(dice);
        String country = dice.pick(List.of("US", "US", "ES", "CO"));
        List<Draft> payments = new ArrayList<>();
        long at = scene.start();
        for (int i = dice.between(15, 40); i > 0; i--) {
            Person mask = scene.market().stranger(dice).using(script).at(ip);
            var order = Checkout.order(mask, dice.between(5_000, 20_000), dice)
                    .put(Column.MERCHANT, seller)
                    .put(Column.COUNTRY, country);
            payments.add(new Draft(at, Checkout.byCard(order, Card.issuedIn(country, dice))));
            at += dice.between(2, 25);
        }
        return payments;
    }
}
