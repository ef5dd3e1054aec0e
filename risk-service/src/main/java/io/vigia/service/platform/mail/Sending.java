package io.vigia.service.platform.mail;

import io.vigia.domain.platform.mail.Mail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Sends one mail: holds it, hands it over, notes what became of it. */
final class Sending {

    static final int MOST_ATTEMPTS = 12;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    private final MailServer server;
    private final MailQueue queue;
    private final Clock clock;

    Sending(MailServer server, MailQueue queue, Clock clock) {
        this.server = server;
        this.queue = queue;
        this.clock = clock;
    }

    void one(Mail mail) {
        if (!queue.hold(mail, clock.instant())) {
            return;
        }
        try {
            server.take(mail);
            queue.sent(mail, clock.instant());
        } catch (MailServer.NotTaken refusal) {
            queue.failed(mail, refusal.getMessage(), next(mail, refusal), clock.instant());
        }
    }

    private Optional<Instant> next(Mail mail, MailServer.NotTaken refusal) {
        int tries = mail.attempts() + 1;
        if (refusal.isForGood() || tries >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        return Optional.of(clock.instant().plus(FIRST_WAIT.multipliedBy(1L << (tries - 1))));
    }
}
