package io.vigia.portal.platform;

import jakarta.faces.application.FacesMessage;

/**
 * Something the reader should know.
 *
 * @param meaning the colour to say it in: good, wait or bad
 * @param text the words
 */
public record Notice(String meaning, String text) {

    /** A Faces message as a notice. */
    static Notice of(FacesMessage message) {
        FacesMessage.Severity severity = message.getSeverity();
        String meaning = severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0
                ? "bad"
                : severity.equals(FacesMessage.SEVERITY_WARN) ? "wait" : "good";
        return new Notice(meaning, message.getSummary());
    }

    public String getMeaning() {
        return meaning;
    }

    public String getText() {
        return text;
    }

    public String getIcon() {
        return "good".equals(meaning) ? "pi-check-circle" : "pi-exclamation-circle";
    }
}
