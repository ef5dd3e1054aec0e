package io.vigia.portal.rulesets;

import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.rules.host.Attribute;
import io.vigia.service.lists.ListService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The words that the editor completes: every attribute, and the lists of the mode. */
@WebServlet("/portal/rulesets/vocabulary")
public class VocabularyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ListService lists;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder words = Json.createArrayBuilder();
        for (Attribute attribute : AttributeCatalogue.standard().schema().attributes()) {
            words.add(Json.createObjectBuilder()
                    .add("word", ':' + attribute.name() + ':')
                    .add("group", attribute.source())
                    .add("kind", attribute.kind().words())
                    .add("says", attribute.description()));
        }
        lists.all()
                .forEach(list -> words.add(Json.createObjectBuilder()
                        .add("word", '@' + list.alias())
                        .add("group", "@")
                        .add("kind", list.itemType().code())
                        .add("says", list.name())));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(words.build().toString());
    }
}
