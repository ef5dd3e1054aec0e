package io.vigia.service.audit.calls;

import io.vigia.domain.audit.calls.Evidence;
import io.vigia.service.platform.Json;
import io.vigia.service.platform.Sealed;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;

/** Stores evidence packed and encrypted. */
@Converter(autoApply = true)
public class EvidenceConverter implements AttributeConverter<Evidence, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Evidence evidence) {
        return Sealed.packedOrNull(Json.bytes(evidence));
    }

    @Override
    public Evidence convertToEntityAttribute(byte[] stored) {
        try {
            return Json.read(Sealed.unpackedOrNull(stored), Evidence.class);
        } catch (IllegalStateException | UncheckedIOException altered) {
            return Evidence.UNREADABLE; // which is not what was hashed
        }
    }
}
