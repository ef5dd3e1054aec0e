package io.vigia.screening.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The lists that ship: OFAC's, which is in the public domain. The UN's may not be passed on, so everybody fetches it. */
public final class ShippedLists {

    private static final Map<ListPart, String> FILES = Map.of(
            ListPart.OFAC_SDN, "ofac_sdn.csv.gz",
            ListPart.OFAC_ALT, "ofac_alt.csv.gz",
            ListPart.OFAC_ADD, "ofac_add.csv.gz");

    private ShippedLists() {}

    /** The files, by what they are. */
    public static Map<ListPart, byte[]> parts() {
        Map<ListPart, byte[]> parts = new EnumMap<>(ListPart.class);
        FILES.forEach((part, name) -> parts.put(part, read(name)));
        return parts;
    }

    private static byte[] read(String name) {
        try (InputStream in = new GZIPInputStream(ShippedLists.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
