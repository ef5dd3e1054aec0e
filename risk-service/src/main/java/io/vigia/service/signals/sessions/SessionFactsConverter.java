package io.vigia.service.signals.sessions;

import io.vigia.domain.signals.sessions.BrowserFacts;
import io.vigia.service.platform.Sealed;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What is known of a browser is stored sealed. */
@Converter(autoApply = true)
public class SessionFactsConverter implements AttributeConverter<BrowserFacts, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(BrowserFacts value) {
        return Sealed.jsonOrNull(value);
    }

    @Override
    public BrowserFacts convertToEntityAttribute(byte[] stored) {
        return Sealed.readOrNull(stored, BrowserFacts.class);
    }
}
