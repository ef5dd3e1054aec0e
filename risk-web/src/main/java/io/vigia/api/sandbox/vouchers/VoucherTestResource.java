package io.vigia.api.sandbox.vouchers;

import io.vigia.api.payments.vouchers.VoucherJson;
import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.audit.Answer;
import io.vigia.service.payments.vouchers.FreshVouchers;
import io.vigia.service.sandbox.network.VoucherTestService;
import io.vigia.service.sandbox.network.VoucherTestService.Cash;
import io.vigia.service.sandbox.network.VoucherTestService.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** {@code /v1/test_helpers/vouchers}: what payers and networks do, in test mode. */
@Path("/test_helpers/vouchers")
@ApplicationScoped
public class VoucherTestResource {

    private static final int MAX_POINT = 64;
    private static final int MAX_CITY = 100;
    private static final long MAX_AMOUNT = 999_999_999_999L;

    @Inject
    private VoucherTestService service;

    @Inject
    private FreshVouchers vouchers;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    /** Pays at the counter: {@code amount}, {@code paid_at}, {@code cash_point}; the network tells of it at once. */
    @POST
    @Path("/{id}/pay")
    public Response pay(@PathParam("id") String number) {
        Params params = request.params();
        Cash cash = read(params);
        finish(params);
        return answer(number, () -> service.pay(number, cash));
    }

    /** The network takes the money back and tells. */
    @POST
    @Path("/{id}/reverse")
    public Response reverse(@PathParam("id") String number) {
        finish(request.params());
        return answer(number, () -> service.reverse(number));
    }

    private Response answer(String number, Runnable work) {
        return posting.answer(() -> {
            work.run();
            var voucher = vouchers.find(number);
            return new Answer(
                    200,
                    posting.render(VoucherJson.of(voucher)),
                    voucher.order().id());
        });
    }

    private static Cash read(Params params) {
        Long amount = params.integer("amount");
        if (amount != null && (amount < 1 || amount > MAX_AMOUNT)) {
            throw new RiskException(
                    KernelError.PARAMETER_INVALID_INTEGER,
                    "This value must be between 1 and " + MAX_AMOUNT + ".",
                    "amount");
        }
        boolean nested = params.isNested("cash_point");
        String point = nested ? params.child("cash_point").text("id", MAX_POINT) : params.text("cash_point", MAX_POINT);
        String city = nested ? params.child("cash_point").text("city", MAX_CITY) : null;
        return new Cash(amount, params.moment("paid_at"), point, city, Telling.ONCE);
    }

    private static void finish(Params params) {
        params.list("expand");
        params.done();
    }
}
