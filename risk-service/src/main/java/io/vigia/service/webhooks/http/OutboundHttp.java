package io.vigia.service.webhooks.http;

import io.vigia.domain.kernel.Mode;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The client for requests to addresses that merchants name; it connects only where {@link Destinations} lets it. */
@ApplicationScoped
public class OutboundHttp {

    static final Timeout CONNECT = Timeout.ofSeconds(5);
    static final Timeout ANSWER = Timeout.ofSeconds(10);
    private static final int CONNECTIONS = 64;
    private static final int CONNECTIONS_TO_ONE = 8;

    @Inject
    private Destinations destinations;

    private final Map<Mode, CloseableHttpClient> clients = new EnumMap<>(Mode.class);

    @PostConstruct
    void open() {
        for (Mode mode : Mode.values()) {
            clients.put(mode, client(mode));
        }
    }

    @PreDestroy
    void close() {
        clients.values().forEach(client -> client.close(CloseMode.IMMEDIATE));
    }

    CloseableHttpClient of(Mode mode) {
        return clients.get(mode);
    }

    private CloseableHttpClient client(Mode mode) {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver(mode))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(ANSWER)
                                .setTimeToLive(TimeValue.ofMinutes(1))
                                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                                .build())
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS_TO_ONE)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(CONNECT)
                        .setResponseTimeout(ANSWER)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent("Vigia-Webhooks/1 (+/docs/api/webhooks)")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /** Asked for every new connection, so what a name led to earlier does not count. */
    private DnsResolver resolver(Mode mode) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return destinations.resolve(host, mode);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
