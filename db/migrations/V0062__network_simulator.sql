-- The books of the simulated networks of test mode: what they are going to do, and the money they have collected.

CREATE TABLE simulated_acts (
  id         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN     NOT NULL,
  order_id   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  act        VARCHAR(20) CHARACTER SET ascii NOT NULL,
  amount     BIGINT      NOT NULL,
  due_at     BIGINT      NOT NULL,
  KEY simulated_acts_due (due_at),
  KEY simulated_acts_order (order_id)
);

CREATE TABLE simulated_receipts (
  id          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'the network''s reference',
  account_id  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode    BOOLEAN     NOT NULL,
  order_id    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount      BIGINT      NOT NULL,
  paid_at     BIGINT      NOT NULL,
  cash_point  VARCHAR(64) NULL,
  city        VARCHAR(100) NULL,
  reversed    BOOLEAN     NOT NULL,
  given_back  BIGINT      NOT NULL,
  KEY simulated_receipts_order (order_id)
);
