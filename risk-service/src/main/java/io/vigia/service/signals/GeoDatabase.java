package io.vigia.service.signals;

import com.maxmind.db.CHMCache;
import com.maxmind.db.Reader;
import io.vigia.domain.signals.CountryByIp;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Countries by address from an MMDB file, which is read into memory once: the one that ships with the product, or the one
 * that {@value #SETTING} names.
 *
 * <p>Both common shapes of its records are understood: {@code country_code}, and {@code country.iso_code}.
 */
@ApplicationScoped
public class GeoDatabase implements CountryByIp {

    /** The setting that holds a path to another MMDB file. */
    public static final String SETTING = "RISK_GEO_MMDB";

    private static final String SHIPPED = "geo-country.mmdb";

    private Reader reader;

    @PostConstruct
    void open() {
        open(ConfigProvider.getConfig().getOptionalValue(SETTING, String.class).map(Path::of));
    }

    /**
     * Reads a database.
     *
     * @param file another than the one that ships with the product
     * @throws UncheckedIOException if it cannot be read: a wrong setting shall not go unnoticed
     */
    void open(Optional<Path> file) {
        try (InputStream in =
                file.isPresent() ? Files.newInputStream(file.get()) : GeoDatabase.class.getResourceAsStream(SHIPPED)) {
            reader = new Reader(in, new CHMCache());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot read " + file.map(Path::toString).orElse(SHIPPED), e);
        }
    }

    @Override
    public String country(InetAddress address) {
        if (isNowhere(address)) {
            return null;
        }
        try {
            return code(reader.get(address, Map.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Private and local addresses are in no country, whatever a database made of whole blocks says. */
    private static boolean isNowhere(InetAddress address) {
        return address.isSiteLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress();
    }

    private static String code(Map<?, ?> row) {
        Object code = row == null ? null : row.get("country_code");
        if (code == null && row != null && row.get("country") instanceof Map<?, ?> country) {
            code = country.get("iso_code");
        }
        return code instanceof String text && text.length() == 2 ? text.toUpperCase(Locale.ROOT) : null;
    }
}
