-- What networks were asked to collect from payers (vouchers, visits to a bank, pushes to a phone), the money that came, and
-- what the networks said.

CREATE TABLE network_orders (
  id                VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode          BOOLEAN     NOT NULL,
  created           BIGINT      NOT NULL,
  method            VARCHAR(20) CHARACTER SET ascii NOT NULL,
  number            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payment_intent_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  charge_id         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount            BIGINT      NOT NULL,
  currency          CHAR(3)     CHARACTER SET ascii NOT NULL,
  status            VARCHAR(20) CHARACTER SET ascii NOT NULL,
  expires_at        BIGINT      NOT NULL,
  due_at            BIGINT      NULL COMMENT 'when the network is to be asked again; null if never',
  looks             INT         NOT NULL COMMENT 'how often it was asked',
  claimed_at        BIGINT      NULL COMMENT 'since when a notification waits for the network to confirm it',
  paid_amount       BIGINT      NOT NULL,
  paid_at           BIGINT      NULL,
  late              BOOLEAN     NOT NULL,
  document_key      BIGINT      NULL,
  email_key         BIGINT      NULL,
  version           INT         NOT NULL,
  UNIQUE KEY network_orders_number (number),
  KEY network_orders_environment (account_id, livemode, id),
  KEY network_orders_status (account_id, livemode, status, id),
  KEY network_orders_document (account_id, livemode, document_key),
  KEY network_orders_email (account_id, livemode, email_key),
  KEY network_orders_intent (payment_intent_id),
  KEY network_orders_due (due_at)
);

INSERT INTO network_orders
SELECT CONCAT('ord', SUBSTRING(p.id, 3)), p.account_id, p.livemode, c.created, c.method, p.voucher_number, p.id, c.id,
       c.amount, c.currency,
       CASE WHEN p.status = 'REQUIRES_ACTION' THEN 'OPEN' WHEN p.status = 'CANCELED' THEN 'CANCELED' ELSE 'EXPIRED' END,
       p.voucher_expires, CASE WHEN p.status = 'REQUIRES_ACTION' THEN p.voucher_expires END, 0, NULL, 0, NULL, FALSE,
       NULL, p.email_key, 1
FROM payment_intents p JOIN charges c ON c.payment_intent_id = p.id AND c.voucher_number = p.voucher_number;

CREATE TABLE network_receipts (
  id         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN     NOT NULL,
  created    BIGINT      NOT NULL COMMENT 'when we learned of it',
  order_id   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reference  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the network''s own',
  amount     BIGINT      NOT NULL,
  applied    BIGINT      NOT NULL COMMENT 'how much of it counts for the payment',
  treatment  VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'what becomes of the rest',
  irregularity VARCHAR(20) CHARACTER SET ascii NULL,
  paid_at    BIGINT      NOT NULL,
  cash_point VARCHAR(64) NULL,
  city       VARCHAR(100) NULL,
  version    INT         NOT NULL,
  UNIQUE KEY network_receipts_reference (order_id, reference),
  KEY network_receipts_environment (account_id, livemode, id),
  KEY network_receipts_treatment (treatment, created)
);

CREATE TABLE network_notifications (
  id          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode    BOOLEAN     NOT NULL,
  created     BIGINT      NOT NULL COMMENT 'when it came, by the world''s clock',
  order_id    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event_id    VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the network''s own',
  type        VARCHAR(40) CHARACTER SET ascii NOT NULL,
  signature   VARCHAR(1000) CHARACTER SET ascii NOT NULL COMMENT 'the header as it came',
  body_digest BINARY(32)  NOT NULL COMMENT 'SHA-256 of the body',
  body        MEDIUMBLOB  NOT NULL COMMENT 'byte for byte, compressed and encrypted',
  UNIQUE KEY network_notifications_event (order_id, event_id)
);

CREATE TABLE network_secrets (
  id         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN     NOT NULL,
  created    BIGINT      NOT NULL,
  method     VARCHAR(20) CHARACTER SET ascii NOT NULL,
  secret     BLOB        NOT NULL COMMENT 'encrypted',
  ends_at    BIGINT      NULL COMMENT 'until when it still verifies; null for the one in use',
  KEY network_secrets_environment (account_id, livemode, method, id)
);

CREATE TABLE voucher_settings (
  id           VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode     BOOLEAN     NOT NULL,
  created      BIGINT      NOT NULL,
  late         VARCHAR(20) CHARACTER SET ascii NOT NULL,
  underpaid    VARCHAR(20) CHARACTER SET ascii NOT NULL,
  overpaid     VARCHAR(20) CHARACTER SET ascii NOT NULL,
  duplicate    VARCHAR(20) CHARACTER SET ascii NOT NULL,
  reversed     VARCHAR(20) CHARACTER SET ascii NOT NULL,
  min_amount   BIGINT      NOT NULL,
  max_amount   BIGINT      NOT NULL,
  valid_hours  INT         NOT NULL,
  version      INT         NOT NULL,
  UNIQUE KEY voucher_settings_environment (account_id, livemode)
);
