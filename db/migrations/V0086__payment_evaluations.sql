-- Decisions about payments that somebody else carries, and what became of these.

CREATE TABLE payment_evaluations (
  id            VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode      BOOLEAN     NOT NULL,
  created       BIGINT      NOT NULL,
  decision_id   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome       TEXT        NOT NULL,
  amount        BIGINT      NOT NULL,
  currency      CHAR(3)     CHARACTER SET ascii NOT NULL,
  payment_method_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  customer_id   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  session_id    VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  email_enc     BLOB        NULL,
  name_enc      BLOB        NULL,
  phone_enc     BLOB        NULL,
  description   TEXT        NULL,
  statement_descriptor VARCHAR(100) NULL,
  metadata      TEXT        NULL,
  KEY payment_evaluations_environment (account_id, livemode, id)
);

CREATE TABLE evaluation_reports (
  id            VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode      BOOLEAN     NOT NULL,
  created       BIGINT      NOT NULL,
  evaluation_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type          VARCHAR(30) CHARACTER SET ascii NOT NULL,
  occurred_at   BIGINT      NOT NULL,
  reason        VARCHAR(60) NULL COMMENT 'why it was declined, refunded or disputed, or what the result was',
  amount        BIGINT      NULL,
  KEY evaluation_reports_environment (account_id, livemode, id),
  KEY evaluation_reports_evaluation (evaluation_id, id)
);
