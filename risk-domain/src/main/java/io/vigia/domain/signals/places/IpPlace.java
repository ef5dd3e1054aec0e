package io.vigia.domain.signals.places;

/**
 * What is known of an IP address; any part may be null.
 *
 * @param country ISO 3166-1 alpha-2 in upper case
 * @param state ISO 3166-2 without the country
 * @param coordinates about where it is; only if the source knows it nearer than by its country
 * @param network the autonomous system's number and the kind of connection
 * @param anonymous whether it hides who is behind it: a VPN, a proxy, Tor
 */
public record IpPlace(String country, String state, Coordinates coordinates, Network network, boolean anonymous) {

    /** Nothing is known. */
    public static final IpPlace UNKNOWN = new IpPlace(null, null, null, Network.UNKNOWN, false);

    /**
     * Through whom an address is connected; either part may be null.
     *
     * @param connection such as Cable/DSL, Cellular, Corporate or Satellite
     */
    public record Network(Long asn, String connection) {

        public static final Network UNKNOWN = new Network(null, null);
    }
}
