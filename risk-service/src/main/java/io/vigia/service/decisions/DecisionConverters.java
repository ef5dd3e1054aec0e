package io.vigia.service.decisions;

import io.vigia.domain.decisions.DecisionRecord;
import io.vigia.domain.decisions.Outcome;
import io.vigia.domain.decisions.SealedRecord;
import io.vigia.domain.signals.FactBytes;
import io.vigia.domain.signals.FactSheet;
import io.vigia.domain.signals.PaymentFacts;
import io.vigia.domain.signals.RateTable;
import io.vigia.service.platform.Json;
import io.vigia.service.platform.Sealed;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.ByteBuffer;

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

    /** What a decision saw: the length of the facts, the facts, and the reasons as JSON; compressed and encrypted. */
    @Converter(autoApply = true)
    public static class SeenRecord implements AttributeConverter<SealedRecord, byte[]> {

        private static final PaymentFacts AMOUNTS = new PaymentFacts(RateTable.standard());

        @Override
        public byte[] convertToDatabaseColumn(SealedRecord sealed) {
            if (sealed == null) {
                return null;
            }
            byte[] facts = FactBytes.of(sealed.record().sheet());
            byte[] reasons = Json.bytes(sealed.record().reasons());
            return Sealed.packedOrNull(ByteBuffer.allocate(Integer.BYTES + facts.length + reasons.length)
                    .putInt(facts.length)
                    .put(facts)
                    .put(reasons)
                    .array());
        }

        @Override
        public SealedRecord convertToEntityAttribute(byte[] stored) {
            if (stored == null) {
                return null;
            }
            ByteBuffer in = ByteBuffer.wrap(Sealed.unpackedOrNull(stored));
            byte[] facts = new byte[in.getInt()];
            in.get(facts);
            byte[] reasons = new byte[in.remaining()];
            in.get(reasons);
            FactSheet sheet = FactBytes.sheet(facts);
            AMOUNTS.deriveAmounts(sheet);
            return new SealedRecord(new DecisionRecord(sheet, Json.read(reasons, DecisionRecord.Reasons.class)));
        }
    }
}
