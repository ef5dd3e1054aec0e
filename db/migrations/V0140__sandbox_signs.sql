-- What a merchant was seen to do in its sandbox for the first time: it stays done when test data are reset or purged.

CREATE TABLE sandbox_signs (
  account_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sign       VARCHAR(40) CHARACTER SET ascii NOT NULL,
  seen_at    BIGINT      NOT NULL,
  PRIMARY KEY (account_id, sign)
);

ALTER TABLE network_orders ADD KEY network_orders_method (account_id, livemode, method, paid_at);

ALTER TABLE kyc_applications ADD KEY kyc_applications_newest (status, id);
