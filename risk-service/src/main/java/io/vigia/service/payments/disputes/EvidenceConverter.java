package io.vigia.service.payments.disputes;

import io.vigia.domain.payments.disputes.Evidence;
import io.vigia.service.platform.Sealed;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores evidence encrypted. */
@Converter(autoApply = true)
public class EvidenceConverter implements AttributeConverter<Evidence, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Evidence evidence) {
        return Sealed.jsonOrNull(evidence);
    }

    @Override
    public Evidence convertToEntityAttribute(byte[] stored) {
        return Sealed.readOrNull(stored, Evidence.class);
    }
}
