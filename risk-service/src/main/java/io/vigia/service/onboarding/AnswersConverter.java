package io.vigia.service.onboarding;

import io.vigia.domain.onboarding.Answers;
import io.vigia.service.platform.Sealed;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Answers are stored encrypted as a whole. */
@Converter(autoApply = true)
public class AnswersConverter implements AttributeConverter<Answers, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Answers answers) {
        return Sealed.jsonOrNull(answers);
    }

    @Override
    public Answers convertToEntityAttribute(byte[] stored) {
        return stored == null ? Answers.NONE : Sealed.readOrNull(stored, Answers.class);
    }
}
