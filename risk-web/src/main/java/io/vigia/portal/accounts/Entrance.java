package io.vigia.portal.accounts;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.Member;
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
import java.util.Optional;
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

    /**
     * Lets in whoever is awaited; the HTTP session gets a new id, so that nobody who knew the old one comes along.
     *
     * @return whether they may come in; not if what they proved counts no more
     */
    public boolean open(HttpServletResponse response) {
        Sessions.Came came = new Sessions.Came(device(response), frame.getAddress(), request.getHeader("User-Agent"));
        Optional<SignIn.SignedIn> in = signIn.enter(visitor.awaited(), frame.getLocale(), came);
        visitor.awaitNobody();
        in.ifPresent(who -> {
            visitor.enter(identity(who), who.session());
            request.changeSessionId();
        });
        return in.isPresent();
    }

    private static Identity identity(SignIn.SignedIn who) {
        Member member = who.member();
        Account account = who.account();
        return new Identity(
                member.id(),
                member.role(),
                new Identity.Person(member.name(), member.email()),
                new Identity.Home(account.id(), account.name(), account.timeZone()),
                factor(member));
    }

    private static Identity.Factor factor(Member member) {
        if (member.hasFactor()) {
            return Identity.Factor.SET_UP;
        }
        return member.isOfDemo() ? Identity.Factor.WAIVED : Identity.Factor.NONE;
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
