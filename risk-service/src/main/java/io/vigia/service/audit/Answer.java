package io.vigia.service.audit;

/**
 * What an API request is answered.
 *
 * @param status the HTTP status
 * @param body the bytes that are sent, and sent again when the request is repeated
 * @param objectId what was created or changed
 * @param replayed whether this is the stored answer of an earlier request
 */
public record Answer(int status, byte[] body, String objectId, boolean replayed) {

    public Answer(int status, byte[] body, String objectId) {
        this(status, body, objectId, false);
    }
}
