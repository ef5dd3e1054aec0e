package io.vigia.service.webhooks.channels;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Member;
import io.vigia.domain.events.Event;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.platform.mail.Letter;
import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.Channel;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.domain.webhooks.FailureKind;
import io.vigia.service.accounts.signup.Links;
import io.vigia.service.platform.mail.Outgoing;
import io.vigia.service.webhooks.delivery.Carrier;
import io.vigia.service.webhooks.delivery.Parcel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes events to people of the account. It has arrived when the mail is in the platform's own outbox, which tries further. */
@ApplicationScoped
public class MailCarrier implements Carrier {

    /** Mails in an hour over one endpoint; what is more waits as what failed does. */
    public static final int MOST_AN_HOUR = 60;

    @Inject
    private EntityManager entities;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Readers readers;

    @Inject
    private Outgoing outgoing;

    @Inject
    private Links links;

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    @Transactional
    public Attempt.Result carry(Parcel parcel, Instant now) {
        long begun = System.nanoTime();
        Endpoint endpoint = parcel.endpoint();
        Optional<Member> reader = readers.find(endpoint.environment(), endpoint.url());
        if (reader.isEmpty()) {
            return Summary.failed(
                    begun,
                    endpoint.url(),
                    FailureKind.ADDRESS,
                    "Nobody of the account who may see events has this address.");
        }
        if (sentWithinTheHour(endpoint, now) >= MOST_AN_HOUR) {
            return Summary.failed(
                    begun, endpoint.url(), FailureKind.LIMIT, MOST_AN_HOUR + " mails went there within the hour.");
        }
        outgoing.send(letter(reader.get(), endpoint, parcel.event()));
        return Summary.arrived(begun, endpoint.url(), Summary.line(parcel.event(), endpoint));
    }

    private Letter letter(Member reader, Endpoint endpoint, Event event) {
        String accountId = event.environment().accountId();
        return Letter.of(
                reader.email(),
                reader.language(),
                "event",
                event.type(),
                event.livemode() ? 1 : 0,
                accounts.account(accountId).map(Account::name).orElse(accountId),
                event.objectId(),
                event.created().truncatedTo(ChronoUnit.SECONDS).toString(),
                links.portal("/webhooks/events/detail?id=" + event.id()),
                links.portal("/webhooks/endpoints/detail?id=" + endpoint.id()));
    }

    private long sentWithinTheHour(Endpoint endpoint, Instant now) {
        return entities.createQuery(
                        "select count(d) from Delivery d where d.endpointId = :endpoint and d.id > :floor"
                                + " and d.deliveredAt > :hourAgo",
                        Long.class)
                .setParameter("endpoint", endpoint.id())
                .setParameter("floor", Ids.floor("whd", now.minus(Duration.ofDays(4))))
                .setParameter("hourAgo", now.minus(Duration.ofHours(1)))
                .getSingleResult();
    }
}
