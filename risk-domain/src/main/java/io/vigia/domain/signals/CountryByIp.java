package io.vigia.domain.signals;

import java.net.InetAddress;

/** Tells in which country an address is. */
public interface CountryByIp {

    /** Knows no address. */
    CountryByIp NONE = address -> null;

    /** ISO 3166-1 alpha-2 in upper case, or null if it is not known. */
    String country(InetAddress address);
}
