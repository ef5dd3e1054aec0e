-- Search: an index of what columns do not tell, and the columns that people ask for most.

CREATE TABLE search_terms (
  term       BIGINT      NOT NULL COMMENT 'keyed hash of environment, kind, field and value, or three letters of it',
  object_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (term, object_key)
);

ALTER TABLE payment_intents
  ADD KEY payment_intents_amount (account_id, livemode, amount, id),
  ADD KEY payment_intents_status (account_id, livemode, status, id);

ALTER TABLE charges
  ADD COLUMN card_fingerprint VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin
    GENERATED ALWAYS AS (JSON_UNQUOTE(JSON_EXTRACT(card, '$.fingerprint'))) VIRTUAL,
  ADD COLUMN card_last4 VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin
    GENERATED ALWAYS AS (JSON_UNQUOTE(JSON_EXTRACT(card, '$.last4'))) VIRTUAL,
  ADD KEY charges_amount (account_id, livemode, amount, place),
  ADD KEY charges_status (account_id, livemode, status, place),
  ADD KEY charges_fingerprint (account_id, livemode, card_fingerprint, place),
  ADD KEY charges_last4 (account_id, livemode, card_last4, place);
