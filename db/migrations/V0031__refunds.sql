-- Money given back, and what is to happen to things later.

CREATE TABLE refunds (
  id                     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id             VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode               BOOLEAN     NOT NULL,
  created                BIGINT      NOT NULL,
  charge_id              VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payment_intent_id      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  payment_method_id      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount                 BIGINT      NOT NULL,
  currency               CHAR(3)     CHARACTER SET ascii NOT NULL,
  status                 VARCHAR(20) CHARACTER SET ascii NOT NULL,
  reason                 VARCHAR(30) CHARACTER SET ascii NULL,
  failure_reason         VARCHAR(40) CHARACTER SET ascii NULL,
  method                 VARCHAR(20) CHARACTER SET ascii NOT NULL,
  balance_transaction_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  failure_transaction_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  metadata               TEXT        NULL,
  version                INT         NOT NULL,
  KEY refunds_environment (account_id, livemode, id),
  KEY refunds_charge (charge_id, id),
  KEY refunds_payment_intent (payment_intent_id, id)
);

-- Work that is due at a moment: it is taken away by the transaction that does it, and put off if that fails.
CREATE TABLE due_work (
  id         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN     NOT NULL,
  kind       VARCHAR(40) CHARACTER SET ascii NOT NULL,
  object_id  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_at     BIGINT      NOT NULL,
  by_the_world BOOLEAN   NOT NULL COMMENT 'whether it is due by the world''s clock, wherever a test clock stands',
  failures   INT         NOT NULL DEFAULT 0,
  KEY due_work_due (due_at)
);
