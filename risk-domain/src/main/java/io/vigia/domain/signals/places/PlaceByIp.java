package io.vigia.domain.signals.places;

import java.net.InetAddress;

/** Tells where an address is and who it belongs to. */
public interface PlaceByIp {

    /** Knows no address. */
    PlaceByIp NONE = address -> IpPlace.UNKNOWN;

    /** What is known, never null. */
    IpPlace place(InetAddress address);
}
