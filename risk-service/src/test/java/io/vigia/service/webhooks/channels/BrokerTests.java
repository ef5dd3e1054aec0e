package io.vigia.service.webhooks.channels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages in the queues of a real broker. */
class BrokerTests {

    private static final String QUEUE = "vigia.acct_1.test.orders";

    private EmbeddedActiveMQ server;
    private String url;
    private Broker broker;

    @BeforeEach
    void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            url = "tcp://127.0.0.1:" + free.getLocalPort();
        }
        open();
        broker = new Broker(Optional.of(url), Optional.empty(), Optional.empty());
    }

    @AfterEach
    void stop() throws Exception {
        broker.close();
        server.stop();
    }

    @Test
    void putsATextWithItsPropertiesIntoAQueue() throws Exception {
        assertTrue(broker.isThere());
        broker.put(QUEUE, "{\"id\":\"evt_1\"}", Map.of("vigia_type", "charge.failed"));
        try (JMSContext reader = new ActiveMQConnectionFactory(url).createContext()) {
            var consumer = reader.createConsumer(reader.createQueue(QUEUE));
            TextMessage message = (TextMessage) consumer.receive(5_000);
            assertNotNull(message);
            assertEquals("{\"id\":\"evt_1\"}", message.getText());
            assertEquals("charge.failed", message.getStringProperty("vigia_type"));
            assertEquals(jakarta.jms.DeliveryMode.PERSISTENT, message.getJMSDeliveryMode());
        }
    }

    @Test
    void isThereOnceHoweverOftenItIsPut() throws Exception {
        for (int i = 0; i < 3; i++) {
            broker.put(QUEUE, "once", Map.of("_AMQ_DUPL_ID", "evt_1.we_1"));
        }
        try (JMSContext reader = new ActiveMQConnectionFactory(url).createContext()) {
            var consumer = reader.createConsumer(reader.createQueue(QUEUE));
            assertNotNull(consumer.receive(5_000));
            assertNull(consumer.receive(300));
        }
    }

    @Test
    void saysThatTheBrokerIsGoneAndFindsItAgain() throws Exception {
        broker.put(QUEUE, "before", Map.of());
        server.stop();
        assertThrows(JMSException.class, () -> broker.put(QUEUE, "lost", Map.of()));
        open();
        broker.put(QUEUE, "after", Map.of());
        try (JMSContext reader = new ActiveMQConnectionFactory(url).createContext()) {
            TextMessage message = (TextMessage)
                    reader.createConsumer(reader.createQueue(QUEUE)).receive(5_000);
            assertEquals("after", message.getText());
        }
    }

    @Test
    void isNotThereUnlessAnAddressIsGiven() {
        assertFalse(new Broker(Optional.empty(), Optional.empty(), Optional.empty()).isThere());
    }

    private void open() throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .addAcceptorConfiguration("tcp", url);
        server = new EmbeddedActiveMQ().setConfiguration(configuration);
        server.start();
    }
}
