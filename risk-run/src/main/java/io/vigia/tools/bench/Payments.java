package io.vigia.tools.bench;

import io.vigia.tools.generate.Checkout;
import io.vigia.tools.generate.market.Dice;
import io.vigia.tools.generate.market.Market;
import io.vigia.tools.generate.market.Person;
import io.vigia.tools.http.HttpConnection;
import io.vigia.tools.http.Response;
import io.vigia.tools.traffic.Column;
import io.vigia.tools.traffic.PaymentForm;
import io.vigia.tools.traffic.Row;
import java.io.IOException;

/** Card payments of many buyers, created and confirmed in one call, written out before so that sending costs little. */
final class Payments implements Workload {

    private static final int BUYERS = 20_000;
    private static final int FORMS = 20_000;
    private static final long SEED = 20_260_601;

    private final String run;
    private final String[] forms = new String[FORMS];

    /** @param run makes the idempotency keys different from those of other runs */
    Payments(String run) {
        this.run = run;
        Market market = new Market(SEED, BUYERS);
        for (int i = 0; i < FORMS; i++) {
            Dice dice = Dice.of(SEED, "bench", i);
            Person buyer = market.buyer(dice);
            Row order = Checkout.order(buyer, buyer.habits().budgetPesos(), dice);
            order.put(Column.MERCHANT, market.seller(dice));
            forms[i] = PaymentForm.of(Checkout.byCard(order, market.card(buyer.number())))
                    .toString();
        }
    }

    @Override
    public Response ask(HttpConnection connection, long number) throws IOException {
        return connection.post("/v1/payment_intents", forms[(int) (number % FORMS)], run + "-" + number);
    }
}
