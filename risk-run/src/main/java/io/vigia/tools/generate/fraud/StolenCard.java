package io.vigia.tools.generate.fraud;

import io.vigia.tools.generate.Checkout;
import io.vigia.tools.generate.Draft;
import io.vigia.tools.generate.market.Addresses;
import io.vigia.tools.generate.market.Card;
import io.vigia.tools.generate.market.Dice;
import io.vigia.tools.generate.market.Person;
import io.vigia.tools.generate.market.Product;
import io.vigia.tools.traffic.Column;
import java.util.ArrayList;
import java.util.List;

/** Somebody new buys dear goods with a card of another country than the one they sit in. */
final class StolenCard implements Fraud {

    @Override
    public String scenario() {
        return "stolen_card";
    }

    @Override
    public List<Draft> strike(Scene scene) {
        Dice dice = scene.dice();
        Person thief =
                scene.market().stranger(dice).at(Addresses.in(dice.pick(List.of("VE", "VE", "NG", "RU", "US")), dice));
        String country = dice.pick(List.of("ES", "MX", "CO", "CN"));
        Card card = Card.issuedIn(country, dice);
        List<Draft> payments = new ArrayList<>();
        long at = scene.start();
        for (int i = dice.between(1, 4); i > 0; i--) {
            Product loot = Product.dear(dice.pick(List.of("electronics", "gift_cards")), 250_000, dice);
            var order = Checkout.order(thief, loot, dice.between(1, 2), dice);
            order.put(Column.MERCHANT, scene.market().seller(dice)).put(Column.COUNTRY, country);
            payments.add(new Draft(at, Checkout.byCard(order, card)));
            at += dice.between(60, 2_400);
        }
        return payments;
    }
}
