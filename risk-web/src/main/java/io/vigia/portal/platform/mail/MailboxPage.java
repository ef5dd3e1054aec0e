package io.vigia.portal.platform.mail;

import io.vigia.domain.platform.mail.Mail;
import io.vigia.service.platform.mail.Mailbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a demo wrote to people. Its links open accounts, so it shows itself to the demo's own machine alone. */
@Named
@RequestScoped
public class MailboxPage {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @Inject
    Mailbox mailbox;

    @Inject
    HttpServletRequest request;

    /** Answers that there is nothing here, unless this is a demo that is asked from its own machine, by no proxy. */
    public void open() throws IOException {
        if (!isHere()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    /** Whether the reader can open it. */
    public boolean isHere() throws IOException {
        boolean direct = request.getHeader("X-Forwarded-For") == null && request.getHeader("Forwarded") == null;
        return mailbox.isOpen()
                && direct
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    public List<Mail> getMails() throws IOException {
        return isHere() ? mailbox.newest() : List.of();
    }

    /** The links in a mail. */
    public List<String> links(Mail mail) {
        return LINK.matcher(mail.words().body())
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
