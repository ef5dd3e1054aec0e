package io.vigia.domain.signals;

import io.vigia.domain.platform.IpAddress;
import io.vigia.domain.signals.payer.PhoneNumber;
import io.vigia.domain.signals.payer.UserAgent;
import io.vigia.domain.signals.places.IpPlace;
import io.vigia.domain.signals.places.PlaceByIp;
import io.vigia.domain.signals.places.Places;
import java.net.InetAddress;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Finds out about attempts. A source that fails leaves its signals missing and the payment is decided without them. */
public final class SignalReader {

    private static final Logger LOG = Logger.getLogger(SignalReader.class.getName());

    private final Sources sources;

    /** Where signals come from. */
    public record Sources(PlaceByIp places, PhoneReader phones, UserAgentReader agents) {

        /** Those that need no data: nothing is known of addresses, and the rest is told by the best-known marks. */
        public static final Sources PLAIN =
                new Sources(PlaceByIp.NONE, (number, country) -> PhoneNumber.plain(number), UserAgent::of);
    }

    /** Reads telephone numbers. */
    public interface PhoneReader {

        /**
         * Reads a number.
         *
         * @param number as it was given, not null
         * @param country where numbers without a country's code belong, ISO 3166-1 alpha-2, or null
         */
        PhoneNumber read(String number, String country);
    }

    /** Recognises browsers. */
    public interface UserAgentReader {

        /** @param header as the browser sent it, not null */
        UserAgent read(String header);
    }

    public SignalReader(Sources sources) {
        this.sources = sources;
    }

    /** All that can be found out. */
    public Signals read(Attempt attempt) {
        RiskContext context = attempt.context();
        InetAddress address = IpAddress.parse(context.ip());
        IpPlace ip = address == null
                ? IpPlace.UNKNOWN
                : attempted("places by address", IpPlace.UNKNOWN, () -> sources.places.place(address));
        String number = phone(attempt);
        PhoneNumber phone = number == null
                ? PhoneNumber.NONE
                : attempted(
                        "telephone numbers",
                        PhoneNumber.plain(number),
                        () -> sources.phones.read(number, country(attempt)));
        String header = context.userAgent();
        UserAgent agent = header == null ? null : attempted("user agents", null, () -> sources.agents.read(header));
        return new Signals(Places.of(attempt, ip), phone, agent);
    }

    /** The payer's number as the circumstances tell it, else as the billing details do; null if neither does. */
    private static String phone(Attempt attempt) {
        return attempt.context().phone() != null
                ? attempt.context().phone()
                : attempt.billing().phone();
    }

    private static String country(Attempt attempt) {
        return attempt.billing().address() == null
                ? null
                : attempt.billing().address().country();
    }

    private static <T> T attempted(String what, T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Deciding without " + what);
            return otherwise;
        }
    }
}
