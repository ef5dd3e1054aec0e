package io.vigia.service.platform.mail;

import io.vigia.domain.platform.mail.Mail;

/** Somebody who takes a mail and carries it on. */
interface MailServer {

    /**
     * Hands a mail over.
     *
     * @throws NotTaken if it was not taken
     */
    void take(Mail mail) throws NotTaken;

    /** A mail was not taken. */
    final class NotTaken extends Exception {

        private static final long serialVersionUID = 1L;
        private final boolean forGood;

        /** @param forGood whether trying again is of no use */
        NotTaken(String why, boolean forGood) {
            super(why);
            this.forGood = forGood;
        }

        boolean isForGood() {
            return forGood;
        }
    }
}
