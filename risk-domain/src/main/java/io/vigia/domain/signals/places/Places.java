package io.vigia.domain.signals.places;

import io.vigia.domain.customers.Address;
import io.vigia.domain.signals.Attempt;
import io.vigia.domain.signals.Pos;

/**
 * Where an attempt takes place.
 *
 * @param ip what is known of the payer's address
 * @param region DANE code, two or five digits, or null
 * @param payer where the payer is: at the terminal, else where their IP address is; null if neither is known to the city
 */
public record Places(IpPlace ip, String region, Coordinates payer) {

    /** What an attempt and its address tell. */
    public static Places of(Attempt attempt, IpPlace ip) {
        Pos pos = attempt.context().pos();
        Coordinates terminal = pos == null ? null : terminal(pos);
        return new Places(ip, region(attempt), terminal != null ? terminal : ip.coordinates());
    }

    /** The region that the merchant names, else of the shipping address, else of the billing address. */
    private static String region(Attempt attempt) {
        Regions regions = Regions.standard();
        String given = regions.code(attempt.context().region());
        if (given != null) {
            return given;
        }
        String shipping = regions.code(attempt.shipping());
        return shipping != null ? shipping : regions.code(attempt.billing().address());
    }

    private static Coordinates terminal(Pos pos) {
        return pos.place() != null
                ? pos.place()
                : Gazetteer.standard().find(new Address(null, null, pos.city(), null, null, pos.country()));
    }
}
