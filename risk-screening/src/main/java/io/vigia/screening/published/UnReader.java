package io.vigia.screening.published;

import io.vigia.screening.ListedParty;
import io.vigia.screening.PartyKind;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the consolidated list of the Security Council. Document types and entities from outside are closed off. */
final class UnReader {

    private UnReader() {}

    static List<ListedParty> parties(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        List<ListedParty> parties = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    begin(reader, parties);
                }
            }
        } catch (XMLStreamException e) {
            throw new ListException("The file is not well-formed XML: " + e.getMessage(), e);
        }
        if (parties.isEmpty()) {
            throw new ListException("The file names nobody.");
        }
        return parties;
    }

    private static void begin(XMLStreamReader reader, List<ListedParty> parties) throws XMLStreamException {
        String element = reader.getLocalName();
        if (element.equals("INDIVIDUAL") || element.equals("ENTITY")) {
            PartyKind kind = element.equals("ENTITY") ? PartyKind.ORGANISATION : PartyKind.PERSON;
            UnParty party = new UnParty(kind);
            read(reader, element, party);
            party.listed().ifPresent(parties::add);
        }
    }

    private static void read(XMLStreamReader reader, String end, UnParty party) throws XMLStreamException {
        String group = "";
        String field = "";
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    group = field.isEmpty() ? group : field;
                    field = reader.getLocalName();
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (reader.getLocalName().equals(end)) {
                        return;
                    }
                    if (reader.getLocalName().equals(field)) {
                        party.take(group, field, text.toString().strip());
                        field = "";
                    } else {
                        party.close(reader.getLocalName());
                        group = "";
                    }
                }
                default -> {
                    // Comments and the like say nothing.
                }
            }
        }
    }
}
