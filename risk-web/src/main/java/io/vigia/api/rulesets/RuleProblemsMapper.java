package io.vigia.api.rulesets;

import io.vigia.api.platform.Errors;
import io.vigia.domain.rulesets.RuleProblems;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Adds to the error object where exactly a rule's text is wrong. */
@Provider
public class RuleProblemsMapper implements ExceptionMapper<RuleProblems> {

    @Override
    public Response toResponse(RuleProblems refusal) {
        return Response.status(refusal.code().httpStatus())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .entity(Errors.body(Errors.of(refusal).with("problems", RuleJson.problems(refusal.problems()))))
                .build();
    }
}
