package io.vigia.portal.platform;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The search box of the frame: an id jumps to its thing, anything else searches the payments. */
@WebServlet("/portal/platform/search")
public class SearchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("([a-z]+)_\\w+");
    private static final Map<String, String> PAGES = Map.of(
            "pi", "/portal/payments/detail?id=",
            "ssr", "/portal/rulesets/edit?id=",
            "rsl", "/portal/lists/detail?id=",
            "cus", "/portal/payments/list?q=customer:");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getParameter("q");
        response.sendRedirect(request.getContextPath() + target(query == null ? "" : query.strip()));
    }

    static String target(String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        Matcher id = ID.matcher(query);
        String page = id.matches() ? PAGES.get(id.group(1)) : null;
        return page == null ? "/portal/payments/list?q=" + encoded : page + encoded;
    }
}
