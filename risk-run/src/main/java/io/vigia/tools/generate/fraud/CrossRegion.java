package io.vigia.tools.generate.fraud;

import io.vigia.tools.generate.Checkout;
import io.vigia.tools.generate.Draft;
import io.vigia.tools.generate.market.Card;
import io.vigia.tools.generate.market.Dice;
import io.vigia.tools.generate.market.Person;
import io.vigia.tools.generate.market.Product;
import io.vigia.tools.traffic.Column;
import java.util.ArrayList;
import java.util.List;

/** Fake orders in a batch: one address of the net, one product, and buyers all over the country. */
final class CrossRegion implements Fraud {

    @Override
    public String scenario() {
        return "cross_region";
    }

    @Override
    public List<Draft> strike(Scene scene) {
        Dice dice = scene.dice();
        String ip = scene.market().stranger(dice).habits().ip();
        Product product = Product.costing(dice.around(150_000, 0.4), dice);
        String seller = scene.market().seller(dice);
        List<Draft> payments = new ArrayList<>();
        long at = scene.start();
        for (int i = dice.between(12, 24); i > 0; i--) {
            Person mask = scene.market().stranger(dice).at(ip);
            var order = Checkout.order(mask, product, 1, dice).put(Column.MERCHANT, seller);
            boolean cash = dice.chance(0.4);
            payments.add(new Draft(
                    at, cash ? Checkout.byVoucher(order) : Checkout.byCard(order, Card.issuedIn("CO", dice))));
            at += dice.between(90, 900);
        }
        return payments;
    }
}
