package io.vigia.screening.published;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A file that a list consists of, known by what is in it whatever its name. */
public enum ListPart {
    /** Who is on OFAC's list of specially designated nationals. */
    OFAC_SDN(ListPart.OFAC),
    /** Their other names. */
    OFAC_ALT(ListPart.OFAC),
    /** Their addresses. */
    OFAC_ADD(ListPart.OFAC),
    /** The consolidated list of the United Nations Security Council. */
    UN_CONSOLIDATED("UN");

    static final String OFAC = "OFAC SDN";

    private static final int HEAD = 4_000;

    private final String list;

    ListPart(String list) {
        this.list = list;
    }

    /** The list that it is a part of. */
    public String list() {
        return list;
    }

    /**
     * What a file is.
     *
     * @throws ListException if it is none of them
     */
    public static ListPart of(byte[] content) {
        String head = new String(Arrays.copyOf(content, Math.min(content.length, HEAD)), StandardCharsets.UTF_8);
        if (head.contains("<CONSOLIDATED_LIST")) {
            return UN_CONSOLIDATED;
        }
        List<String> lines = head.lines().limit(2).toList();
        if (!lines.isEmpty() && lines.get(0).matches("\\d+,.*")) {
            int columns = Csv.columns(lines.get(0));
            if (columns == 12) {
                return OFAC_SDN;
            }
            if (columns == 5 && lines.get(0).matches("\\d+,\\d+,\"?[afn]ka\"?,.*")) {
                return OFAC_ALT;
            }
            if (columns == 6) {
                return OFAC_ADD;
            }
        }
        throw new ListException(
                "This file is none of OFAC's SDN.CSV, ALT.CSV and ADD.CSV, nor the UN's consolidated list in XML.");
    }
}
