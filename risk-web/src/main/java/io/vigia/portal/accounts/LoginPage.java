package io.vigia.portal.accounts;

import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page where someone proves who they are; what it says of a failure is the same for every cause. */
@Named
@RequestScoped
public class LoginPage {

    private static final String CODE = "/portal/accounts/signup/code?to=";

    @Inject
    SecurityContext security;

    @Inject
    Format format;

    @Inject
    Visitor visitor;

    @Inject
    Entrance entrance;

    @Inject
    HttpServletRequest request;

    private String email;
    private String password;

    /** Lets the reader in and sends them to the page they came for, or says that this did not work. */
    public void enter() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(email, password)));
        boolean right = status == AuthenticationStatus.SUCCESS;
        boolean oneMoreStep = right && visitor.awaited().needsCode();
        if (oneMoreStep
                || right
                        && entrance.open(
                                (HttpServletResponse) faces.getExternalContext().getResponse())) {
            String next = oneMoreStep ? CODE + URLEncoder.encode(getTo(), StandardCharsets.UTF_8) : getTo();
            faces.getExternalContext().redirect(request.getContextPath() + next);
            faces.responseComplete();
        } else {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, format.text("login.failed"), null));
        }
    }

    /** The portal page to go on to. */
    public String getTo() {
        return ReturnPath.of(request.getParameter("to"));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
