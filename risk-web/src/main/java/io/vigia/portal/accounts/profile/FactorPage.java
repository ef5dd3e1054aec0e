package io.vigia.portal.accounts.profile;

import io.vigia.portal.accounts.signup.Refusals;
import io.vigia.portal.platform.Notices;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.accounts.factors.FactorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.graphics.Color;
import uk.org.okapibarcode.output.SvgRenderer;

/** The reader's second factor: setting it up with an app, recovery codes, taking it away. */
@Named
@RequestScoped
public class FactorPage {

    private static final int QUIET_ZONE = 4; // modules around it, as the standard demands

    @Inject
    FactorService service;

    @Inject
    Visitor visitor;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    private FactorService.Standing standing;
    private List<String> codes;
    private String code;
    private String password;

    public FactorService.Standing getStanding() {
        if (standing == null) {
            standing = service.standing();
        }
        return standing;
    }

    /** Whether the reader can do nothing else before. */
    public boolean isHeldUp() {
        return visitor.isHeldUp();
    }

    public String getSecret() {
        return service.offer().secret();
    }

    /** The secret as a picture that an app reads, in the page itself so that no address ever holds it. */
    public String getPicture() throws IOException {
        QrCode picture = new QrCode();
        picture.setQuietZoneHorizontal(QUIET_ZONE);
        picture.setQuietZoneVertical(QUIET_ZONE);
        picture.setContent(service.offer().uri());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgRenderer(out, 4, Color.WHITE, Color.BLACK, true).render(picture);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }

    /** Sets it up and shows the recovery codes, this once. */
    public void prove() {
        refusals.tried("prove", () -> codes = service.prove(password, code, visitor.sessionId()));
        if (codes != null) {
            visitor.proved();
        }
        standing = null;
    }

    public void renew() {
        refusals.tried("renew", () -> codes = service.renew(code));
        standing = null;
    }

    /** Takes it away. */
    public void drop() {
        if (refusals.tried("drop", () -> service.drop(password, code, visitor.sessionId()))) {
            visitor.unproved();
            notices.good("factor.dropped");
            notices.goTo("/portal/accounts/profile/factor");
        }
    }

    /** The recovery codes just made, or null. */
    public List<String> getCodes() {
        return codes;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
