package io.vigia.service.webhooks.http;

import io.vigia.domain.kernel.Mode;
import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.Exchange;
import io.vigia.domain.webhooks.FailureKind;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.utils.URIUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** Posts a signed body to an address and tells what came back; redirects are not followed, long answers not read to the end. */
@ApplicationScoped
public class WebhookSender {

    public static final int KEPT_OF_ANSWER = 16 * 1024;
    static final int SECONDS_IN_ALL = 20;

    @Inject
    private OutboundHttp http;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "webhook-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }

    /** @param headers beside those of every POST of JSON */
    public Attempt.Result post(Mode mode, String url, Map<String, String> headers, byte[] body) {
        long begun = System.nanoTime();
        HttpClientContext context = HttpClientContext.create();
        HttpPost request;
        try {
            request = new HttpPost(new URI(url));
        } catch (java.net.URISyntaxException e) {
            return failed(begun, new Sent(url, headers, body), FailureKind.URL, e.getMessage());
        }
        request.setEntity(new ByteArrayEntity(body, null));
        request.setHeader("Content-Type", "application/json; charset=utf-8");
        headers.forEach(request::setHeader);
        ScheduledFuture<?> deadline = watch.schedule(() -> request.cancel(), SECONDS_IN_ALL, TimeUnit.SECONDS);
        try (ClassicHttpResponse response =
                http.of(mode).executeOpen(URIUtils.extractHost(request.getUri()), request, context)) {
            return answered(begun, new Sent(url, sentHeaders(context, headers), body), response);
        } catch (Exception failure) {
            return failed(
                    begun,
                    new Sent(url, headers, body),
                    request.isCancelled() ? FailureKind.TIMEOUT : kind(failure),
                    words(failure));
        } finally {
            deadline.cancel(false);
        }
    }

    private static Attempt.Result answered(long begun, Sent sent, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        String answer = beginning(response);
        Exchange exchange =
                new Exchange(sent.url, sent.headers, sent.text(), headersOf(response.getHeaders()), answer, null);
        return new Attempt.Result(millisSince(begun), status, judge(status), exchange);
    }

    private static FailureKind judge(int status) {
        if (status >= 200 && status < 300) {
            return null;
        }
        return status >= 300 && status < 400 ? FailureKind.REDIRECT : FailureKind.STATUS;
    }

    /** The first part of what was answered; an answer that breaks off has still been given. */
    private static String beginning(ClassicHttpResponse response) {
        if (response.getEntity() == null) {
            return "";
        }
        try (InputStream in = response.getEntity().getContent()) {
            return new String(in.readNBytes(KEPT_OF_ANSWER), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static Attempt.Result failed(long begun, Sent sent, FailureKind kind, String words) {
        Exchange exchange = new Exchange(sent.url, sent.headers, sent.text(), Map.of(), null, words);
        return new Attempt.Result(millisSince(begun), null, kind, exchange);
    }

    static FailureKind kind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Destinations.RefusedAddress) {
                return FailureKind.ADDRESS;
            } else if (cause instanceof UnknownHostException) {
                return FailureKind.DNS;
            } else if (cause instanceof SSLException) {
                return FailureKind.TLS;
            } else if (cause instanceof ConnectTimeoutException || cause instanceof SocketTimeoutException) {
                return FailureKind.TIMEOUT;
            } else if (cause instanceof ConnectException) {
                return FailureKind.CONNECT;
            } else if (cause instanceof InterruptedIOException) {
                return FailureKind.TIMEOUT;
            }
        }
        return failure instanceof IOException || failure instanceof org.apache.hc.core5.http.HttpException
                ? FailureKind.BROKEN
                : FailureKind.URL;
    }

    static String words(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static Map<String, String> sentHeaders(HttpClientContext context, Map<String, String> meant) {
        return context.getRequest() == null
                ? meant
                : headersOf(context.getRequest().getHeaders());
    }

    private static Map<String, String> headersOf(Header[] headers) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Header header : headers) {
            all.merge(header.getName(), header.getValue(), (one, other) -> one + ", " + other);
        }
        return all;
    }

    private static int millisSince(long begun) {
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private record Sent(String url, Map<String, String> headers, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
