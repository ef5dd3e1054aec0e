package io.vigia.screening.published;

import io.vigia.screening.ListedParty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the parties of all lists that there are files of. */
public final class ListReader {

    private static final byte[] NONE = {};

    private ListReader() {}

    /**
     * All that is listed.
     *
     * @param parts the files, by what they are
     * @throws ListException if one is damaged, or names or addresses come without the table they belong to
     */
    public static List<ListedParty> parties(Map<ListPart, byte[]> parts) {
        List<ListedParty> all = new ArrayList<>();
        byte[] sdn = parts.get(ListPart.OFAC_SDN);
        byte[] names = parts.getOrDefault(ListPart.OFAC_ALT, NONE);
        byte[] addresses = parts.getOrDefault(ListPart.OFAC_ADD, NONE);
        if (sdn != null) {
            all.addAll(new OfacReader(names, addresses).parties(sdn));
        } else if (names.length + addresses.length > 0) {
            throw new ListException("OFAC's ALT.CSV and ADD.CSV are of use with SDN.CSV alone.");
        }
        byte[] un = parts.get(ListPart.UN_CONSOLIDATED);
        if (un != null) {
            all.addAll(UnReader.parties(un));
        }
        return all;
    }
}
