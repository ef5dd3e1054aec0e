package io.vigia.domain.audit.calls;

import java.io.Serializable;

/**
 * What was received and answered, byte for byte as text, but for card numbers, card codes and signing secrets, which are
 * never kept: each of their characters is an asterisk.
 *
 * @param received the form or the query string as sent
 * @param answered the answer's body
 */
public record Evidence(String received, String answered) implements Serializable {

    /** What stands for evidence that does not open any more because somebody altered it. */
    public static final Evidence UNREADABLE = new Evidence(null, null);

    @Override
    public String toString() {
        return "Evidence[***]";
    }
}
