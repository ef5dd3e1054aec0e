package io.vigia.portal.accounts;

import io.vigia.portal.platform.Frame;
import io.vigia.portal.platform.Identity;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.accounts.SignIn;
import io.vigia.service.accounts.sessions.Sessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Opens the session of somebody who has proved who they are, and knows their browser again. */
@RequestScoped
public class Entrance {

    private static final String DEVICE = "vigia_device";
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{48}");
    private static final int BYTES = 24;
    private static final Duration KNOWN = Duration.ofDays(400);

    @Inject
    SignIn signIn;

    @Inject
    Visitor visitor;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    /** Lets in whoever is awaited; the HTTP session gets a new id, so that nobody who knew the old one comes along. */
    public void open(HttpServletResponse response) {
        Identity who = visitor.awaited();
        String device = device(response);
        String session = signIn.enter(
                who.memberId(),
                frame.getLocale(),
                new Sessions.Came(device, request.getRemoteAddr(), request.getHeader("User-Agent")));
        visitor.enter(who, session);
        request.changeSessionId();
    }

    /** The page to go on to. */
    public String to(String wish) {
        return ReturnPath.of(wish);
    }

    private String device(HttpServletResponse response) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(DEVICE)
                        && TOKEN.matcher(cookie.getValue()).matches()) {
                    return cookie.getValue();
                }
            }
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Cookie fresh = new Cookie(DEVICE, HexFormat.of().formatHex(random));
        fresh.setHttpOnly(true);
        fresh.setSecure(request.isSecure());
        fresh.setPath("/");
        fresh.setMaxAge((int) KNOWN.toSeconds());
        fresh.setAttribute("SameSite", "Lax");
        response.addCookie(fresh);
        return fresh.getValue();
    }
}
