package io.vigia.portal.audit.trail;

import io.vigia.service.audit.trail.Inspection;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What {@code ./risk audit verify} asks: whether all chains are whole, or a file that was exported. Only who holds the
 * installation's master key can ask; to everybody else it is not there. The last line says {@code whole} or {@code broken}.
 */
@WebServlet("/control/audit/verify")
public class InspectionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Inspection inspection;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith("Bearer ") || !inspection.isOperator(header.substring(7))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        PrintWriter out = response.getWriter();
        boolean whole = true;
        if (request.getContentLengthLong() > 0) {
            whole = inspection.file(
                    new BufferedReader(new InputStreamReader(request.getInputStream(), StandardCharsets.UTF_8)),
                    out::println);
        } else {
            for (Object account : inspection.accounts()) {
                whole &= inspection.account((String) account, out::println);
            }
        }
        out.println(whole ? "whole" : "broken");
    }
}
