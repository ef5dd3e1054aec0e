package io.vigia.service.payments.network;

/** A network gave no answer; nothing is known, and it is asked again. */
public class NetworkSilentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NetworkSilentException(String message) {
        super(message);
    }
}
