package io.vigia.api.platform;

import io.vigia.api.platform.transport.TooManyRequests;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.audit.Answer;
import io.vigia.service.audit.OncePerKey;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** How requests are answered: reads with their object, changes once, in one transaction with their audit entry. */
@ApplicationScoped
public class Posting {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8");

    @Inject
    private OncePerKey once;

    @Inject
    private ApiRequest request;

    @Inject
    private Caller caller;

    @Inject
    private Expander expander;

    /** Answers a read. */
    public Response read(Supplier<WireObject> work) {
        WireObject object = expander.expand(work.get(), request.params());
        request.params().done();
        return Response.ok(Wire.bytes(object), JSON).build();
    }

    /** Answers a change that cannot be declined. */
    public Response change(Supplier<WireObject> work) {
        return answer(() -> {
            WireObject object = work.get();
            return new Answer(200, render(object), (String) object.get("id"));
        });
    }

    /** Answers a change that makes its own answer. */
    public Response answer(Supplier<Answer> work) {
        Answer answer = run(work);
        if (answer.replayed()) {
            request.markReplayed();
        }
        return Response.status(answer.status()).type(JSON).entity(answer.body()).build();
    }

    /** The server maps the failure of a commit itself, and tells nothing of it: behind another type it is ours to map. */
    private Answer run(Supplier<Answer> work) {
        try {
            return once.run(request.idempotencyKey(caller.environment()), request.action(), work);
        } catch (TransactionalException atCommit) {
            throw new IllegalStateException(atCommit);
        }
    }

    /** Answers a refusal whose error says more than its code. */
    public static Response refuse(RiskException refusal, WireObject error) {
        Response.ResponseBuilder answer = Response.status(refusal.code().httpStatus());
        if (refusal instanceof TooManyRequests tooMany) {
            answer.header("Retry-After", tooMany.seconds()).header("Stripe-Should-Retry", "true");
        }
        return answer.type(JSON).entity(Errors.body(error)).build();
    }

    /** The bytes of an object, expanded as the request asks. */
    public byte[] render(WireObject object) {
        return Wire.bytes(expand(object));
    }

    /** An object, expanded as the request asks. */
    public WireObject expand(WireObject object) {
        return expander.expand(object, request.params());
    }
}
