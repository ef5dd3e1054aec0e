package io.vigia.service.payments.vouchers;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.payments.VoucherNumber;
import io.vigia.domain.payments.vouchers.NetworkOrderRepository.Filter;
import io.vigia.domain.payments.vouchers.OrderStatus;
import io.vigia.domain.signals.payer.IdentityDocument;
import io.vigia.service.platform.KeyedHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Understands what somebody types who looks for a voucher. */
@ApplicationScoped
class OrderSearch {

    @Inject
    private KeyedHash hash;

    /** A voucher's number has its check digit; other digits are a document. */
    Filter filter(EnvironmentId environment, String words, OrderStatus status) {
        String text = words == null ? "" : words.strip();
        String bare = text.replaceAll("[\\s.-]", "");
        if (text.isEmpty()) {
            return new Filter(null, null, status, null, null);
        }
        if (text.startsWith("pi_")) {
            return new Filter(null, text, status, null, null);
        }
        if (text.contains("@")) {
            return new Filter(null, null, status, null, hash.emailKey(environment, text));
        }
        if (VoucherNumber.isValid(bare)) {
            return new Filter(bare, null, status, null, null);
        }
        String document = IdentityDocument.normalised(text);
        return new Filter(
                null, null, status, hash.key(environment, OrderDesk.DOCUMENT, document == null ? "" : document), null);
    }
}
