package io.vigia.domain.events;

import java.io.Serializable;

/**
 * What an event says, as JSON: the wire's {@code data} with {@code object} and perhaps {@code previous_attributes}. It may hold
 * personal data and is packed and encrypted where it is stored.
 */
public record EventBody(byte[] json) implements Serializable {

    @Override
    public String toString() {
        return "EventBody[" + json.length + " bytes]";
    }
}
