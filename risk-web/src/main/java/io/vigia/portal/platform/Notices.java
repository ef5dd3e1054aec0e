package io.vigia.portal.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells the reader what became of what they did, on this page or on the one they are sent to. */
@RequestScoped
public class Notices {

    @Inject
    Format format;

    /** Says that something went well. */
    public void good(String key, Object... values) {
        add(null, FacesMessage.SEVERITY_INFO, format.say(key, values));
    }

    /**
     * Says what is wrong with a field.
     *
     * @param clientId the field
     * @param text the words
     */
    public void bad(String clientId, String text) {
        add(clientId, FacesMessage.SEVERITY_ERROR, text);
        FacesContext.getCurrentInstance().validationFailed();
    }

    /**
     * Sends the reader to a page, where they read what was said.
     *
     * @param path a page of the portal with its query
     */
    public void goTo(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        try {
            external.redirect(external.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static void add(String clientId, FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, text, null));
    }
}
