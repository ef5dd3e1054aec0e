package io.vigia.tools.generate;

import io.vigia.tools.generate.market.Addresses;
import io.vigia.tools.generate.market.Dice;
import io.vigia.tools.generate.market.Market;
import io.vigia.tools.generate.market.Person;
import io.vigia.tools.traffic.Column;
import io.vigia.tools.traffic.Row;
import java.util.List;

/**
 * The payments of honest people, with all that makes them look odd at times: a new phone, a journey abroad, a large
 * purchase.
 */
final class OrdinaryBuying {

    private static final List<String> JOURNEYS = List.of("US", "US", "ES", "MX", "MX", "PE", "EC", "BR", "VE", "CN");

    private final Market market;

    OrdinaryBuying(Market market) {
        this.market = market;
    }

    /** Returns the next honest payment. */
    Row next(Dice dice) {
        Person buyer = market.buyer(dice);
        Row payment = dice.chance(0.22) ? inShop(buyer, dice) : online(buyer, dice);
        return payment.put(Column.LABEL, 0).put(Column.SCENARIO, "ordinary");
    }

    private Row inShop(Person buyer, Dice dice) {
        Row payment = Checkout.atTerminal(buyer, market.terminal(dice), dice);
        return Checkout.byCard(payment, market.card(buyer.number()));
    }

    private Row online(Person usual, Dice dice) {
        Person buyer = asToday(usual, dice);
        double budget = buyer.habits().budgetPesos();
        double pesos = dice.chance(0.012) ? budget * dice.between(5, 12) : dice.around(budget, 0.5);
        Row order = Checkout.order(buyer, pesos, dice).put(Column.MERCHANT, market.seller(dice));
        boolean cash = dice.chance(buyer.number() % 3 == 0 ? 0.7 : 0.1);
        return cash ? Checkout.byVoucher(order) : Checkout.byCard(order, market.card(buyer.number()));
    }

    private Person asToday(Person buyer, Dice dice) {
        Person today = dice.chance(0.04) ? buyer.using(market.device(buyer.number(), dice.between(1, 2))) : buyer;
        double place = dice.share();
        if (place < 0.018) {
            return today.at(Addresses.in(dice.pick(JOURNEYS), dice));
        }
        return place < 0.25 ? today.at(Addresses.in("CO", dice)) : today;
    }
}
