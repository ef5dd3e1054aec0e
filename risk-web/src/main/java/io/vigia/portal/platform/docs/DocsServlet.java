package io.vigia.portal.platform.docs;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Shows the documents that ship with the product at {@code /docs/…}, where errors point to. */
@WebServlet("/docs/*")
public class DocsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern NAME = Pattern.compile("/(api/)?[a-z-]{1,40}(\\.md)?");
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo();
        try (InputStream document = name == null || !NAME.matcher(name).matches() ? null : open(name)) {
            if (document == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            String body = RENDERER.render(PARSER.parse(new String(document.readAllBytes(), StandardCharsets.UTF_8)));
            response.setContentType("text/html;charset=utf-8");
            response.setHeader(
                    "Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getWriter().write(page(request.getContextPath(), body));
        }
    }

    private InputStream open(String name) {
        return getServletContext().getResourceAsStream("/WEB-INF/docs" + name.replaceFirst("\\.md$", "") + ".md");
    }

    private static String page(String context, String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Vigía</title>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<link rel=\"stylesheet\" href=\"" + context + "/assets/css/tokens.css\">"
                + "<link rel=\"stylesheet\" href=\"" + context + "/assets/css/docs.css\"></head><body><main>"
                + body + "</main></body></html>";
    }
}
