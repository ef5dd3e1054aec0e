package io.vigia.screening.published;

import io.vigia.screening.ListedParty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the parties of all lists that there are files of. */
public final class ListReader {

    private ListReader() {}

    /**
     * All that is listed.
     *
     * @param parts the files, by what they are
     * @throws ListException if one is damaged, or one of OFAC's three is missing: the names alone would find nobody by an alias
     */
    public static List<ListedParty> parties(Map<ListPart, byte[]> parts) {
        List<ListedParty> all = new ArrayList<>();
        byte[] sdn = parts.get(ListPart.OFAC_SDN);
        byte[] names = parts.get(ListPart.OFAC_ALT);
        byte[] addresses = parts.get(ListPart.OFAC_ADD);
        if (sdn != null && names != null && addresses != null) {
            all.addAll(new OfacReader(names, addresses).parties(sdn));
        } else if (sdn != null || names != null || addresses != null) {
            throw new ListException("OFAC's SDN.CSV, ALT.CSV and ADD.CSV belong together: give all three.");
        }
        byte[] un = parts.get(ListPart.UN_CONSOLIDATED);
        if (un != null) {
            all.addAll(UnReader.parties(un));
        }
        return all;
    }
}
