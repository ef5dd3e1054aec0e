package io.vigia.api.reviews;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.reviews.PayerPlace;
import io.vigia.domain.reviews.Review;

/** A review on the wire. */
final class ReviewJson {

    private ReviewJson() {}

    static WireObject of(Review review) {
        PayerPlace place = review.place();
        return WireObject.of(review.id(), "review")
                .with("billing_zip", place.zip())
                .with("charge", review.chargeId())
                .with(
                        "closed_reason",
                        review.closedReason() == null
                                ? null
                                : review.closedReason().wire())
                .with("created", review.created())
                .with("ip_address", place.ip())
                .with("ip_address_location", location(place))
                .with("livemode", review.livemode())
                .with("open", review.isOpen())
                .with("opened_reason", review.openedReason())
                .with("payment_intent", Charge.shownIntent(review.paymentIntentId()))
                .with("reason", review.reason())
                .with("session", session(place));
    }

    private static WireObject location(PayerPlace place) {
        return place.country() == null
                ? null
                : new WireObject()
                        .with("city", (Object) null)
                        .with("country", place.country())
                        .with("latitude", (Object) null)
                        .with("longitude", (Object) null)
                        .with("region", (Object) null);
    }

    private static WireObject session(PayerPlace place) {
        return place.browser() == null && place.platform() == null
                ? null
                : new WireObject()
                        .with("browser", place.browser())
                        .with("device", (Object) null)
                        .with("platform", place.platform())
                        .with("version", (Object) null);
    }
}
