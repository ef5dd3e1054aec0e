package io.vigia.tools.generate.fraud;

import io.vigia.tools.generate.Checkout;
import io.vigia.tools.generate.Draft;
import io.vigia.tools.generate.market.Card;
import io.vigia.tools.generate.market.Device;
import io.vigia.tools.generate.market.Dice;
import io.vigia.tools.generate.market.Person;
import io.vigia.tools.generate.market.Product;
import io.vigia.tools.traffic.Column;
import java.util.ArrayList;
import java.util.List;

/** One operator behind many buyers: names, documents and cards change, the device does not. */
final class SharedDevice implements Fraud {

    @Override
    public String scenario() {
        return "shared_device";
    }

    @Override
    public List<Draft> strike(Scene scene) {
        Dice dice = scene.dice();
        Person operator = scene.market().stranger(dice);
        Device device = operator.habits().device();
        String seller = scene.market().seller(dice);
        List<Draft> payments = new ArrayList<>();
        long at = scene.start();
        for (int i = dice.between(8, 16); i > 0; i--) {
            Person mask = scene.market()
                    .stranger(dice)
                    .using(device)
                    .at(operator.habits().ip());
            Product loot = Product.dear("gift_cards", dice.between(50_000, 200_000), dice);
            var order = Checkout.order(mask, loot, 1, dice).put(Column.MERCHANT, seller);
            boolean cash = dice.chance(0.3);
            payments.add(new Draft(
                    at, cash ? Checkout.byVoucher(order) : Checkout.byCard(order, Card.issuedIn("CO", dice))));
            at += dice.between(600, 9_000);
        }
        return payments;
    }
}
