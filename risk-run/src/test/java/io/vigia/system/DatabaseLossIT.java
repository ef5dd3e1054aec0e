package io.vigia.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.StripeClient;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCreateParams;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The platform goes on when its database comes back: here it closes every connection, as a restart does. */
@ExtendWith(PlatformExtension.class)
class DatabaseLossIT {

    private final Platform platform;

    DatabaseLossIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void takesPaymentsAgainAfterEveryConnectionWasLost() throws Exception {
        assertEquals("succeeded", pay().getStatus());
        assertTrue(closeAll() > 0, "nothing was connected");
        Thread.sleep(1_500); // a connection is trusted for a second after it was seen alive
        for (int i = 0; i < 8; i++) {
            assertEquals("succeeded", pay().getStatus());
        }
    }

    private int closeAll() throws Exception {
        try (Connection own = platform.database();
                Statement statement = own.createStatement()) {
            List<Long> others = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("select id from information_schema.processlist"
                    + " where user = substring_index(current_user(), '@', 1) and id <> connection_id()")) {
                while (found.next()) {
                    others.add(found.getLong(1));
                }
            }
            for (long id : others) {
                statement.execute("kill " + id);
            }
            return others.size();
        }
    }

    private PaymentIntent pay() throws Exception {
        StripeClient stripe = StripeClient.builder()
                .setApiKey(platform.key("sk_test"))
                .setApiBase(platform.url())
                .setMaxNetworkRetries(0)
                .build();
        return stripe.v1()
                .paymentIntents()
                .create(PaymentIntentCreateParams.builder()
                        .setAmount(2_500_000L)
                        .setCurrency("cop")
                        .setPaymentMethod("pm_card_visa")
                        .setConfirm(true)
                        .build());
    }
}
