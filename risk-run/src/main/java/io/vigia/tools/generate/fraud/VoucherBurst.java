package io.vigia.tools.generate.fraud;

import io.vigia.tools.generate.Checkout;
import io.vigia.tools.generate.Draft;
import io.vigia.tools.generate.market.Dice;
import io.vigia.tools.generate.market.Person;
import io.vigia.tools.traffic.Column;
import java.util.ArrayList;
import java.util.List;

/** One document or one device asks for voucher after voucher within the hour, under ever new e-mails. */
final class VoucherBurst implements Fraud {

    @Override
    public String scenario() {
        return "voucher_burst";
    }

    @Override
    public List<Draft> strike(Scene scene) {
        Dice dice = scene.dice();
        Person first = scene.market().stranger(dice);
        boolean sameDocument = dice.chance(0.5);
        String seller = scene.market().seller(dice);
        List<Draft> payments = new ArrayList<>();
        long at = scene.start();
        for (int i = dice.between(8, 20); i > 0; i--) {
            Person next = scene.market().stranger(dice);
            Person asker = sameDocument
                    ? first.reachedAt(next.contact().email())
                            .using(next.habits().device())
                    : next.using(first.habits().device()).at(first.habits().ip());
            var order = Checkout.order(asker, dice.around(120_000, 0.3), dice).put(Column.MERCHANT, seller);
            payments.add(new Draft(at, Checkout.byVoucher(order)));
            at += dice.between(20, 280);
        }
        return payments;
    }
}
