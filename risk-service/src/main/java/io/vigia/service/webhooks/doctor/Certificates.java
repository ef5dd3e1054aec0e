package io.vigia.service.webhooks.doctor;

import io.vigia.service.webhooks.http.Probe;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;

/** Judges what a server showed when encryption was agreed on, by the rules of deliveries. */
final class Certificates {

    private static final Duration SOON = Duration.ofDays(14);
    private static final int NAMES_SHOWN = 5;

    private final Clock clock;

    /** @param clock the world's */
    Certificates(Clock clock) {
        this.clock = clock;
    }

    Finding judge(Probe.Greeting greeting, String host) {
        X509Certificate own = greeting.chain().get(0);
        Instant now = clock.instant();
        Instant ends = own.getNotAfter().toInstant();
        if (now.isAfter(ends)) {
            return Finding.bad(Step.TLS, "expired", ends);
        } else if (now.isBefore(own.getNotBefore().toInstant())) {
            return Finding.bad(Step.TLS, "early", own.getNotBefore().toInstant());
        } else if (!isFor(own, host)) {
            return Finding.bad(Step.TLS, "name", String.join(", ", names(own)), host);
        } else if (greeting.distrust() != null) {
            return own.getSubjectX500Principal().equals(own.getIssuerX500Principal())
                    ? Finding.bad(Step.TLS, "self")
                    : Finding.bad(
                            Step.TLS, "chain", own.getIssuerX500Principal().getName());
        } else if (now.plus(SOON).isAfter(ends)) {
            return Finding.care(
                    Step.TLS, "soon", ends, Duration.between(now, ends).toDays());
        }
        return Finding.good(Step.TLS, "good", greeting.protocol(), ends);
    }

    private static boolean isFor(X509Certificate certificate, String host) {
        try {
            new DefaultHostnameVerifier().verify(host, certificate);
            return true;
        } catch (SSLException e) {
            return false;
        }
    }

    /** Whom it names: its alternative names, or without any its subject. */
    private static List<String> names(X509Certificate certificate) {
        List<String> names = new ArrayList<>();
        try {
            Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
            if (alternatives != null) {
                alternatives.forEach(each -> names.add(String.valueOf(each.get(1))));
            }
        } catch (CertificateParsingException unreadable) {
            names.clear();
        }
        if (names.isEmpty()) {
            names.add(certificate.getSubjectX500Principal().getName());
        }
        return names.subList(0, Math.min(NAMES_SHOWN, names.size()));
    }
}
