package io.vigia.portal.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends style sheets and scripts compressed and lets browsers keep them. Pages are left alone: compressing secrets
 * together with what a stranger chose would leak them.
 */
@WebFilter({"/assets/*", "/jakarta.faces.resource/*"})
public class AssetFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("X-Content-Type-Options", "nosniff");
        if (http.getParameter("v") != null) {
            answer.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        if (!compressible(http)) {
            chain.doFilter(request, response);
            return;
        }
        try (GzipResponse gzip = new GzipResponse(answer)) {
            chain.doFilter(request, gzip);
        }
    }

    private static boolean compressible(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        String path = request.getRequestURI();
        return accepted != null && accepted.contains("gzip") && !path.contains(".woff") && !path.contains(".png");
    }
}
