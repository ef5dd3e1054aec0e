package io.vigia.domain.audit;

/** A document that is compressed and encrypted where it is stored; it may hold personal data. */
public record SealedBody(byte[] bytes) {

    @Override
    public String toString() {
        return "SealedBody[" + bytes.length + " bytes]";
    }
}
