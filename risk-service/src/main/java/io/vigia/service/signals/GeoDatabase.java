package io.vigia.service.signals;

import io.vigia.domain.signals.places.IpPlace;
import io.vigia.domain.signals.places.PlaceByIp;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Places by address from MMDB files, which are read into memory: the one of countries that ships with the product, or
 * those that settings name. What one file does not tell of an address another may.
 */
@ApplicationScoped
public class GeoDatabase implements PlaceByIp {

    /** The setting that holds a path to a file of countries or cities, instead of the one that ships with the product. */
    public static final String SETTING = "RISK_GEO_MMDB";

    /** Settings of files that tell more: networks, VPNs and proxies, kinds of connection. */
    static final List<String> MORE = List.of("RISK_ASN_MMDB", "RISK_ANONYMOUS_IP_MMDB", "RISK_CONNECTION_MMDB");

    private List<MmdbFile> files;

    @PostConstruct
    void open() {
        Config config = ConfigProvider.getConfig();
        open(
                config.getOptionalValue(SETTING, String.class).map(Path::of),
                MORE.stream()
                        .flatMap(setting -> config.getOptionalValue(setting, String.class).stream())
                        .map(Path::of)
                        .toList());
    }

    /**
     * Reads the files.
     *
     * @param places another than the one that ships with the product
     * @throws java.io.UncheckedIOException if one cannot be read: a wrong setting shall not go unnoticed
     */
    void open(Optional<Path> places, List<Path> more) {
        files = Stream.concat(
                        Stream.of(places.map(MmdbFile::of).orElseGet(MmdbFile::shipped)),
                        more.stream().map(MmdbFile::of))
                .toList();
    }

    @Override
    public IpPlace place(InetAddress address) {
        if (isNowhere(address)) {
            return IpPlace.UNKNOWN;
        }
        List<Map<?, ?>> rows =
                files.stream().<Map<?, ?>>map(file -> file.row(address)).toList();
        return MmdbRow.place(rows);
    }

    /** Takes up files that were replaced since they were read. */
    void refresh() {
        files.forEach(MmdbFile::refresh);
    }

    /** Private and local addresses are in no country, whatever a database made of whole blocks says. */
    private static boolean isNowhere(InetAddress address) {
        return address.isSiteLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress();
    }

    /** Looks every minute whether a file was replaced. */
    @Singleton
    public static class RefreshJob {

        @Inject
        private GeoDatabase database;

        /** Runs on every node for its own files. */
        @Schedule(hour = "*", minute = "*", persistent = false)
        public void refresh() {
            database.refresh();
        }
    }
}
