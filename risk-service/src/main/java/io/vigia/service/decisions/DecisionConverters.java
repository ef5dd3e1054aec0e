package io.vigia.service.decisions;

import io.vigia.domain.decisions.DecisionRecord;
import io.vigia.domain.decisions.Outcome;
import io.vigia.domain.decisions.SealedRecord;
import io.vigia.service.platform.Deflate;
import io.vigia.service.platform.FieldCipher;
import io.vigia.service.platform.Json;
import io.vigia.service.platform.JsonText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How outcomes and what decisions saw are stored. */
public final class DecisionConverters {

    private DecisionConverters() {}

    @Converter(autoApply = true)
    public static class OutcomeText extends JsonText<Outcome> implements AttributeConverter<Outcome, String> {
        public OutcomeText() {
            super(Outcome.class);
        }
    }

    /** What a decision saw, compressed and encrypted. */
    @Converter(autoApply = true)
    public static class SeenRecord implements AttributeConverter<SealedRecord, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(SealedRecord sealed) {
            return sealed == null ? null : FieldCipher.configured().seal(Deflate.pack(Json.bytes(sealed.record())));
        }

        @Override
        public SealedRecord convertToEntityAttribute(byte[] stored) {
            return stored == null
                    ? null
                    : new SealedRecord(
                            Json.read(Deflate.unpack(FieldCipher.configured().open(stored)), DecisionRecord.class));
        }
    }
}
