package io.vigia.service.webhooks.channels;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.Map;
import java.util.Optional;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The message broker of this installation, {@code RISK_JMS_URL}. One connection is kept; after a failure the next message makes
 * another one. Messages are durable, and handed over when the broker has said so.
 */
@ApplicationScoped
public class Broker {

    private static final long MILLIS = 5_000;

    private Optional<String> url = Optional.empty();
    private String user;
    private String password;
    private ActiveMQConnectionFactory factory;
    private Connection connection;

    /** For the container's proxy. */
    protected Broker() {}

    @Inject
    public Broker(
            @ConfigProperty(name = "RISK_JMS_URL") Optional<String> url,
            @ConfigProperty(name = "RISK_JMS_USER") Optional<String> user,
            @ConfigProperty(name = "RISK_JMS_PASSWORD") Optional<String> password) {
        this.url = url;
        this.user = user.orElse(null);
        this.password = password.orElse(null);
    }

    /** Whether this installation has one. */
    public boolean isThere() {
        return url.isPresent();
    }

    /**
     * Puts a text into a queue.
     *
     * @param properties of the message; {@code _AMQ_DUPL_ID} lets the broker drop what it has already
     */
    synchronized void put(String queue, String text, Map<String, String> properties) throws JMSException {
        try (Session session = connected().createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer producer = session.createProducer(session.createQueue(queue))) {
            TextMessage message = session.createTextMessage(text);
            for (Map.Entry<String, String> each : properties.entrySet()) {
                message.setStringProperty(each.getKey(), each.getValue());
            }
            producer.send(message);
        } catch (JMSException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private Connection connected() throws JMSException {
        if (connection == null) {
            if (factory == null) {
                factory = new ActiveMQConnectionFactory(url.orElseThrow());
                factory.setCallTimeout(MILLIS);
                factory.setConnectionTTL(2 * MILLIS);
                factory.setReconnectAttempts(0);
                factory.setInitialConnectAttempts(1);
                factory.setBlockOnDurableSend(true);
            }
            connection = factory.createConnection(user, password);
        }
        return connection;
    }

    /** Ends the connection; the next message makes another one. */
    @PreDestroy
    synchronized void close() {
        Connection old = connection;
        connection = null;
        if (old != null) {
            try {
                old.close();
            } catch (JMSException gone) {
                connection = null; // it is of no use any more, however it ended
            }
        }
    }
}
