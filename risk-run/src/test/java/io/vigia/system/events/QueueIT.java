package io.vigia.system.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stripe.model.Customer;
import com.stripe.model.Event;
import com.stripe.model.WebhookEndpoint;
import com.stripe.net.ApiResource;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.TextMessage;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Events come into the queue of a real broker, also those from the time when it was not there. */
@ExtendWith(PlatformExtension.class)
class QueueIT {

    private static final long LONG_ENOUGH = 60_000;

    private final Platform platform;
    private final Merchant merchant;

    QueueIT(Platform platform) {
        this.platform = platform;
        this.merchant = Merchant.of(platform);
    }

    @Test
    void bringsWhatHappenedWhileTheBrokerWasAwayOnce() throws Exception {
        String url = System.getProperty("vigia.jms");
        assumeTrue(url != null, "the platform that the tests were aimed at has no broker; -Dvigia.jms names it");
        WebhookEndpoint endpoint = ChannelIT.make(merchant, "queue", "crm", EnabledEvent.CUSTOMER__CREATED);
        Customer before = merchant.stripe().v1().customers().create();
        Thread.sleep(1_500); // it is tried in vain
        EmbeddedActiveMQ server = broker(url);
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(url);
                JMSContext reader = factory.createContext()) {
            String account = merchant.stripe().v1().accounts().retrieveCurrent().getId();
            JMSConsumer consumer = reader.createConsumer(reader.createQueue("vigia." + account + ".test.crm"));
            TextMessage message = next(consumer, before);
            Event event = ApiResource.GSON.fromJson(message.getText(), Event.class);
            assertEquals("customer.created", event.getType());
            assertEquals(event.getId(), message.getStringProperty("vigia_event"));
            assertEquals("customer.created", message.getStringProperty("vigia_type"));
            assertEquals("false", message.getStringProperty("vigia_livemode"));
            assertEquals(account, message.getStringProperty("vigia_account"));

            Customer after = merchant.stripe().v1().customers().create();
            assertTrue(next(consumer, after).getText().contains(after.getId()));
            merchant.stripe().v1().webhookEndpoints().delete(endpoint.getId());
        } finally {
            server.stop();
        }
    }

    /** The message about this customer; others are made meanwhile. */
    private static TextMessage next(JMSConsumer consumer, Customer about) throws Exception {
        long end = System.nanoTime() + LONG_ENOUGH * 1_000_000;
        while (System.nanoTime() < end) {
            TextMessage message = (TextMessage) consumer.receive(LONG_ENOUGH);
            assertNotNull(message, "nothing came into the queue");
            if (message.getText().contains(about.getId())) {
                return message;
            }
        }
        throw new AssertionError("nothing about " + about.getId());
    }

    /** What a queue of a merchant holds about a customer. */
    static TextMessage next(String url, Merchant merchant, String queue, Customer about) throws Exception {
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(url);
                JMSContext reader = factory.createContext()) {
            String account = merchant.stripe().v1().accounts().retrieveCurrent().getId();
            return next(reader.createConsumer(reader.createQueue("vigia." + account + ".test." + queue)), about);
        }
    }

    /** A broker of the test's own, which forgets all when it stops. */
    static EmbeddedActiveMQ broker(String url) throws Exception {
        EmbeddedActiveMQ server = new EmbeddedActiveMQ()
                .setConfiguration(new ConfigurationImpl()
                        .setPersistenceEnabled(false)
                        .setSecurityEnabled(false)
                        .setJMXManagementEnabled(false)
                        .addAcceptorConfiguration("tcp", url));
        server.start();
        return server;
    }
}
