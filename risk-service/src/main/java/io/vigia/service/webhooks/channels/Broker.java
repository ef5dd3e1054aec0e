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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.activemq.artemis.core.remoting.impl.netty.TransportConstants;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The message broker of this installation, {@code RISK_JMS_URL}. One connection is kept; after a failure the next message makes
 * another one. Messages are durable, and handed over when the broker has said so. While it cannot be reached, or is slow, nobody
 * waits for it long: those who carry messages carry webhooks, too.
 */
@ApplicationScoped
public class Broker {

    private static final long MILLIS = 5_000;
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2); // after it could not be reached

    private Optional<String> url = Optional.empty();
    private String user;
    private String password;
    private final ReentrantLock turn = new ReentrantLock();
    private ActiveMQConnectionFactory factory;
    private volatile Connection connection;
    private JMSException unreachable;
    private long unreachableAt;

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
    void put(String queue, String text, Map<String, String> properties) throws JMSException {
        takeTurn();
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
        } finally {
            turn.unlock();
        }
    }

    private void takeTurn() throws JMSException {
        try {
            if (turn.tryLock(MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new JMSException("The broker is slow: others wait for it.");
    }

    private Connection connected() throws JMSException {
        if (connection == null) {
            if (unreachable != null && System.nanoTime() - unreachableAt < PAUSE_NANOS) {
                throw unreachable;
            }
            try {
                connection = factory().createConnection(user, password);
                unreachable = null;
            } catch (JMSException e) {
                unreachable = e;
                unreachableAt = System.nanoTime();
                throw e;
            }
        }
        return connection;
    }

    private ActiveMQConnectionFactory factory() {
        if (factory == null) {
            factory = new ActiveMQConnectionFactory(withConnectTimeout(url.orElseThrow()));
            factory.setCallTimeout(MILLIS);
            factory.setConnectionTTL(2 * MILLIS);
            factory.setRetryInterval(100);
            factory.setReconnectAttempts(0);
            factory.setInitialConnectAttempts(1);
            factory.setBlockOnDurableSend(true);
        }
        return factory;
    }

    /** An address that says nothing of it is tried for a few seconds, not for Netty's thirty. */
    private static String withConnectTimeout(String url) {
        String name = TransportConstants.NETTY_CONNECT_TIMEOUT;
        return url.contains(name) || !url.startsWith("tcp:")
                ? url
                : url + (url.contains("?") ? "&" : "?") + name + "=" + MILLIS;
    }

    /** Ends the connection; the next message makes another one. */
    @PreDestroy
    void close() {
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
