package io.vigia.service.audit;

import io.vigia.domain.audit.SealedBody;
import io.vigia.service.platform.Sealed;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an answer compressed and encrypted. */
@Converter(autoApply = true)
public class SealedBodyConverter implements AttributeConverter<SealedBody, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(SealedBody body) {
        return body == null ? null : Sealed.packedOrNull(body.bytes());
    }

    @Override
    public SealedBody convertToEntityAttribute(byte[] stored) {
        return stored == null ? null : new SealedBody(Sealed.unpackedOrNull(stored));
    }
}
