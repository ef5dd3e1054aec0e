package io.vigia.portal.rulesets;

import io.vigia.domain.rulesets.RuleDraft;
import io.vigia.portal.platform.Visitor;
import io.vigia.rules.host.Problem;
import io.vigia.service.rulesets.RuleDesk;
import io.vigia.service.rulesets.RuleService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the editor, while somebody types, what is wrong with a text and where. It changes nothing. */
@WebServlet("/portal/rulesets/lint")
public class LintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RuleService service;

    @Inject
    transient Visitor visitor;

    @Inject
    transient RuleWords words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!visitor.owns(request.getParameter("csrf"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String text = request.getParameter("text");
        RuleDesk.Lint lint = service.lint(RuleDraft.ofSentence(text == null ? "" : text));
        JsonArrayBuilder problems = Json.createArrayBuilder();
        lint.problems().forEach(problem -> problems.add(json(problem)));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("problems", problems)
                        .build()
                        .toString());
    }

    private JsonObjectBuilder json(Problem problem) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("start", problem.span().start())
                .add("end", problem.span().end())
                .add("line", problem.span().line())
                .add("column", problem.span().column())
                .add("message", words.say(problem));
        return problem.suggestion() == null ? json : json.add("suggestion", problem.suggestion());
    }
}
