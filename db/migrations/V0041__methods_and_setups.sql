-- Methods that customers keep, tokens for cards, and setups: methods made ready for later payments.

ALTER TABLE payment_methods
  ADD COLUMN allow_redisplay VARCHAR(20) CHARACTER SET ascii NULL,
  ADD KEY payment_methods_environment (account_id, livemode, id);

CREATE TABLE card_tokens (
  id          VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode    BOOLEAN      NOT NULL,
  created     BIGINT       NOT NULL,
  card        VARCHAR(300) CHARACTER SET ascii NOT NULL,
  billing_enc BLOB         NULL,
  used        BOOLEAN      NOT NULL,
  version     INT          NOT NULL
);

CREATE TABLE setup_intents (
  id                  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id          VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode            BOOLEAN      NOT NULL,
  created             BIGINT       NOT NULL,
  status              VARCHAR(30)  CHARACTER SET ascii NOT NULL,
  client_secret       VARCHAR(90)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  future_usage        VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  method_types        VARCHAR(120) CHARACTER SET ascii NOT NULL,
  customer_id         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  payment_method_id   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  failure             VARCHAR(1200) NULL,
  cancellation_reason VARCHAR(40)  CHARACTER SET ascii NULL,
  terms               TEXT         NOT NULL COMMENT 'what the merchant asked for that no query looks at, as JSON',
  metadata            TEXT         NULL,
  version             INT          NOT NULL,
  KEY setup_intents_environment (account_id, livemode, id),
  KEY setup_intents_customer (account_id, livemode, customer_id, id),
  KEY setup_intents_method (account_id, livemode, payment_method_id, id)
);

ALTER TABLE customers
  ADD COLUMN deleted  BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'nothing is kept but the id',
  ADD COLUMN settings TEXT    NULL COMMENT 'what an invoice would need, as JSON';
