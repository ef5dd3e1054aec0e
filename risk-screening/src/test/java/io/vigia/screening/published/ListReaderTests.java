package io.vigia.screening.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.screening.ListedParty;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lists as they are published, and files that are none. */
class ListReaderTests {

    private static final String SDN =
            "4106,\"HERRERA BUITRAGO, Helmer\",\"individual\",\"SDNT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
                    + "-0- ,\"DOB 24 Aug 1951; alt. DOB Jul 1951; Cedula No. 16247821 (Colombia); nationality Colombia;"
                    + " a.k.a. 'PACHO'; a.k.a. 'H7'.\"\r\n\u001a";
    private static final String ALT = "4106,12,\"aka\",\"HERRERA, Pacho\",-0- \r\n";
    private static final String ADD = "4106,25,\"Calle 1\",\"Cali\",\"Colombia\",-0- \r\n";

    @Test
    void readsOfac() {
        ListedParty party = ListReader.parties(Map.of(
                        ListPart.OFAC_SDN, bytes(SDN), ListPart.OFAC_ALT, bytes(ALT), ListPart.OFAC_ADD, bytes(ADD)))
                .get(0);
        assertEquals(
                List.of("HERRERA BUITRAGO, Helmer", "HERRERA, Pacho", "PACHO", "H7"),
                party.names().stream().map(each -> each.text()).toList());
        assertTrue(party.names().get(2).weak());
        assertEquals(Set.of("CO"), party.details().countries());
        assertEquals(Set.of("16247821"), party.details().documents());
        assertEquals("[1951-08-24, 1951]", party.details().births().toString());
    }

    @Test
    void readsTheUnitedNations() {
        String xml = "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>ERIC</FIRST_NAME>"
                + "<SECOND_NAME>BADEGE</SECOND_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.001</REFERENCE_NUMBER>"
                + "<NATIONALITY><VALUE>Democratic Republic of the Congo</VALUE></NATIONALITY>"
                + "<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Rumuli</ALIAS_NAME></INDIVIDUAL_ALIAS>"
                + "<INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>"
                + "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1971</YEAR></INDIVIDUAL_DATE_OF_BIRTH>"
                + "<INDIVIDUAL_DOCUMENT/></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>";
        ListedParty party =
                ListReader.parties(Map.of(ListPart.UN_CONSOLIDATED, bytes(xml))).get(0);
        assertEquals("ERIC BADEGE", party.name());
        assertEquals("CDi.001", party.id());
        assertEquals(2, party.names().size());
        assertTrue(party.names().get(1).weak());
        assertEquals("[1971]", party.details().births().toString());
        assertEquals(Set.of("CD"), party.details().countries());
    }

    @Test
    void opensNothingFromOutside() {
        String evil =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL>"
                        + "<FIRST_NAME>&e;</FIRST_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>";
        assertThrows(ListException.class, () -> ListReader.parties(Map.of(ListPart.UN_CONSOLIDATED, bytes(evil))));
    }

    @Test
    void knowsFilesByTheirContent() {
        assertEquals(ListPart.OFAC_SDN, ListPart.of(bytes(SDN)));
        assertEquals(ListPart.OFAC_ALT, ListPart.of(bytes(ALT)));
        assertEquals(ListPart.OFAC_ADD, ListPart.of(bytes(ADD)));
        assertEquals(ListPart.UN_CONSOLIDATED, ListPart.of(bytes("<?xml version=\"1.0\"?><CONSOLIDATED_LIST>")));
        assertThrows(ListException.class, () -> ListPart.of(bytes("name,amount\n")));
        assertThrows(ListException.class, () -> ListPart.of(new byte[] {1, 2, 3}));
    }

    @Test
    void refusesDamage() {
        assertThrows(
                ListException.class,
                () -> ListReader.parties(Map.of(
                        ListPart.OFAC_SDN,
                        bytes("1,\"A\",\"B\"\n"),
                        ListPart.OFAC_ALT,
                        bytes(ALT),
                        ListPart.OFAC_ADD,
                        bytes(ADD))));
        assertThrows(
                ListException.class,
                () -> ListReader.parties(Map.of(ListPart.UN_CONSOLIDATED, bytes("<CONSOLIDATED_LIST><INDIVIDUALS>"))));
    }

    /** Without its aliases a list finds fewer, and nobody would notice. */
    @Test
    void wantsAllThreeOfOfac() {
        Map<ListPart, byte[]> all =
                Map.of(ListPart.OFAC_SDN, bytes(SDN), ListPart.OFAC_ALT, bytes(ALT), ListPart.OFAC_ADD, bytes(ADD));
        for (ListPart missing : all.keySet()) {
            Map<ListPart, byte[]> two = new EnumMap<>(all);
            two.remove(missing);
            ListException refusal = assertThrows(ListException.class, () -> ListReader.parties(two));
            assertTrue(refusal.getMessage().contains("give all three"), refusal::getMessage);
        }
        assertThrows(ListException.class, () -> ListReader.parties(Map.of(ListPart.OFAC_SDN, bytes(SDN))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
