package io.vigia.portal.platform;

import io.vigia.domain.platform.BrowserAddress;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.primefaces.context.PrimeFacesContext;

/** What the template asks about the reader's screen: language, theme, rail, the pages they may open, what to tell them. */
@Named
@RequestScoped
public class Frame {

    private static final List<String> THEMES = List.of("system", "light", "dark");

    @Inject
    HttpServletRequest request;

    @Inject
    Caller caller;

    private Language language;

    public Locale getLocale() {
        return language().locale();
    }

    public String getLanguage() {
        return language().tag();
    }

    public List<Language> getLanguages() {
        return Language.ALL;
    }

    public List<String> getThemes() {
        return THEMES;
    }

    /** The theme as chosen: {@code system}, {@code light} or {@code dark}. */
    public String getThemeChoice() {
        String chosen = cookie("vigia_theme");
        return THEMES.contains(chosen) ? chosen : THEMES.get(0);
    }

    /** The theme to force on the page, or null to follow the system. */
    public String getTheme() {
        String chosen = getThemeChoice();
        return "system".equals(chosen) ? null : chosen;
    }

    public boolean isRailCollapsed() {
        return "icons".equals(cookie("vigia_rail"));
    }

    public List<NavGroup> getGroups() {
        return Navigation.groups(caller::may);
    }

    /** Whether the reader is on this page or on one below it. */
    public boolean current(NavPage page) {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return page.path().equals("/portal/payments/dashboard")
                ? view.startsWith(page.path())
                : page.folder().equals(Navigation.folderOf(view)) && !view.endsWith("/dashboard.xhtml");
    }

    /** The address of a file under {@code assets}, which changes when the build does so that caches never go stale. */
    public String asset(String path) {
        return request.getContextPath() + "/assets/" + path + "?v=" + Build.ID;
    }

    /** Where the platform answers, as the reader's browser knows it. */
    public String getHost() {
        String port =
                request.getServerPort() == 80 || request.getServerPort() == 443 ? "" : ":" + request.getServerPort();
        return request.getScheme() + "://" + request.getServerName() + port;
    }

    /** The address that the reader's browser has. */
    public String getAddress() {
        return BrowserAddress.of(request.getRemoteAddr(), request.getHeaders(BrowserAddress.HEADER));
    }

    /** The page's nonce, which PrimeFaces wants back with every post that its scripts do not send. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** What is wrong with one field, in words. */
    public List<String> problems(String clientId) {
        return FacesContext.getCurrentInstance().getMessageList(clientId).stream()
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** What to tell the reader about the page as a whole. */
    public List<Notice> getNotices() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(Notice::of)
                .toList();
    }

    private Language language() {
        if (language == null) {
            language = Language.choose(cookie("vigia_language"), Collections.list(request.getLocales()));
        }
        return language;
    }

    private String cookie(String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }
}
