package io.vigia.service.reviews;

import io.vigia.domain.reviews.PayerPlace;
import io.vigia.service.platform.Sealed;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores where a payer was encrypted. */
@Converter(autoApply = true)
public class PlaceConverter implements AttributeConverter<PayerPlace, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(PayerPlace place) {
        return Sealed.jsonOrNull(place);
    }

    @Override
    public PayerPlace convertToEntityAttribute(byte[] stored) {
        return Sealed.readOrNull(stored, PayerPlace.class);
    }
}
