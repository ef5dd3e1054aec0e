package io.vigia.domain.audit;

import java.io.Serializable;

/** A document that is compressed and encrypted where it is stored; it may hold personal data. */
public record SealedBody(byte[] bytes) implements Serializable {

    @Override
    public String toString() {
        return "SealedBody[" + bytes.length + " bytes]";
    }
}
