package io.vigia.tools.generate.fraud;

import io.vigia.tools.generate.Checkout;
import io.vigia.tools.generate.Draft;
import io.vigia.tools.generate.market.Dice;
import io.vigia.tools.generate.market.Person;
import io.vigia.tools.generate.market.Terminal;
import io.vigia.tools.traffic.Column;
import java.util.ArrayList;
import java.util.List;

/** A terminal presents another merchant's number, often one of another region, from payment to payment. */
final class CodeJumping implements Fraud {

    @Override
    public String scenario() {
        return "code_jumping";
    }

    @Override
    public List<Draft> strike(Scene scene) {
        Dice dice = scene.dice();
        Terminal terminal = scene.market().terminal(dice);
        List<Terminal> lent = new ArrayList<>();
        for (int i = dice.between(2, 5); i > 0; i--) {
            lent.add(scene.market().terminal(dice));
        }
        List<Draft> payments = new ArrayList<>();
        long at = scene.start();
        for (int i = dice.between(8, 18); i > 0; i--) {
            Person payer = scene.market().buyer(dice);
            Terminal shown = dice.pick(lent);
            var payment = Checkout.atTerminal(payer, terminal, dice)
                    .put(Column.MERCHANT, shown.merchant())
                    .put(Column.REGION, shown.region());
            payments.add(new Draft(at, Checkout.byCard(payment, scene.market().card(payer.number()))));
            at += dice.between(120, 2_700);
        }
        return payments;
    }
}
