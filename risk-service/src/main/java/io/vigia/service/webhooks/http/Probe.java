package io.vigia.service.webhooks.http;

import io.vigia.domain.kernel.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Goes the way of a delivery as far as the encrypted connection, to the addresses that deliveries may go to and no others, and
 * tells what it sees there. It sends nothing.
 */
@ApplicationScoped
public class Probe {

    private static final int MOST_ADDRESSES = 3;

    private Destinations destinations;

    /** For the container's proxy. */
    protected Probe() {}

    @Inject
    public Probe(Destinations destinations) {
        this.destinations = destinations;
    }

    /** Where a host name leads, and which of it may be delivered to. */
    public record Place(List<InetAddress> all, List<InetAddress> allowed) {}

    /**
     * What a server showed when encryption was agreed on.
     *
     * @param chain its certificates, its own first
     * @param distrust why a delivery would not trust them, or null
     */
    public record Greeting(String protocol, List<X509Certificate> chain, CertificateException distrust) {}

    /** Looks a name up, as every new connection does. */
    public Place look(String host, Mode mode) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        return new Place(List.of(all), List.of(destinations.allowed(all, mode)));
    }

    /** Connects to the first of the allowed addresses that answers. */
    public Socket connect(Place place, int port) throws IOException {
        IOException last = new ConnectException();
        for (InetAddress address : place.allowed.subList(0, Math.min(MOST_ADDRESSES, place.allowed.size()))) {
            Socket socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(address, port), OutboundHttp.CONNECT.toMillisecondsIntBound());
                socket.setSoTimeout(OutboundHttp.CONNECT.toMillisecondsIntBound());
                return socket;
            } catch (IOException e) {
                socket.close();
                last = e;
            }
        }
        throw last;
    }

    /** Agrees on encryption even with a server that cannot be trusted, to see why not. */
    public Greeting greet(Socket socket, String host, int port) throws IOException {
        Looking looking = new Looking(trusted());
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {looking}, null);
            SSLSocket encrypted = (SSLSocket) context.getSocketFactory().createSocket(socket, host, port, true);
            encrypted.startHandshake();
            return new Greeting(encrypted.getSession().getProtocol(), looking.chain, looking.distrust);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What deliveries trust: the authorities of this Java. */
    private static X509ExtendedTrustManager trusted() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            return Arrays.stream(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast)
                    .findFirst()
                    .orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps what a server shows and what there is to say against it, and objects to nothing. */
    private static final class Looking extends X509ExtendedTrustManager {

        private final X509ExtendedTrustManager judge;
        private List<X509Certificate> chain = List.of();
        private CertificateException distrust;

        Looking(X509ExtendedTrustManager judge) {
            this.judge = judge;
        }

        @Override
        public void checkServerTrusted(X509Certificate[] shown, String kind, Socket socket) {
            chain = List.of(shown);
            try {
                judge.checkServerTrusted(shown, kind, socket);
            } catch (CertificateException e) {
                distrust = e;
            }
        }

        @Override
        public void checkServerTrusted(X509Certificate[] shown, String kind) {
            checkServerTrusted(shown, kind, (Socket) null);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] shown, String kind, javax.net.ssl.SSLEngine engine) {
            checkServerTrusted(shown, kind, (Socket) null);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] shown, String kind, Socket socket) {
            throw new UnsupportedOperationException("No client is asked for a certificate here");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] shown, String kind, javax.net.ssl.SSLEngine engine) {
            throw new UnsupportedOperationException("No client is asked for a certificate here");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] shown, String kind) {
            throw new UnsupportedOperationException("No client is asked for a certificate here");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return judge.getAcceptedIssuers();
        }
    }
}
