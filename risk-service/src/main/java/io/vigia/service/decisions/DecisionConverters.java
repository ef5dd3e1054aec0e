package io.vigia.service.decisions;

import io.vigia.domain.decisions.DecisionRecord;
import io.vigia.domain.decisions.Outcome;
import io.vigia.domain.decisions.SealedRecord;
import io.vigia.service.platform.Json;
import io.vigia.service.platform.Sealed;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How outcomes and what decisions saw are stored. */
public final class DecisionConverters {

    private DecisionConverters() {}

    @Converter(autoApply = true)
    public static class OutcomeText implements AttributeConverter<Outcome, String> {
        @Override
        public String convertToDatabaseColumn(Outcome value) {
            return Json.textOrNull(value);
        }

        @Override
        public Outcome convertToEntityAttribute(String stored) {
            return Json.readOrNull(stored, Outcome.class);
        }
    }

    /** What a decision saw, compressed and encrypted. */
    @Converter(autoApply = true)
    public static class SeenRecord implements AttributeConverter<SealedRecord, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(SealedRecord sealed) {
            return sealed == null ? null : Sealed.packedOrNull(Json.bytes(sealed.record()));
        }

        @Override
        public SealedRecord convertToEntityAttribute(byte[] stored) {
            return stored == null
                    ? null
                    : new SealedRecord(Json.read(Sealed.unpackedOrNull(stored), DecisionRecord.class));
        }
    }
}
