-- Payments that somebody is to look at, and what they note down.

CREATE TABLE reviews (
  id                VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode          BOOLEAN      NOT NULL,
  created           BIGINT       NOT NULL,
  charge_id         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payment_intent_id VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_reason     VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  closed_reason     VARCHAR(30)  CHARACTER SET ascii NULL,
  closed_at         BIGINT       NULL,
  closed_by         VARCHAR(254) NULL,
  rule_id           VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  risk_level        VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  risk_score        SMALLINT     NULL,
  amount            BIGINT       NOT NULL,
  currency          CHAR(3)      CHARACTER SET ascii NOT NULL,
  place_enc         BLOB         NULL COMMENT 'where the payer was and on what device',
  version           INT          NOT NULL,
  KEY reviews_environment (account_id, livemode, id),
  KEY reviews_open (account_id, livemode, closed_reason, id),
  UNIQUE KEY reviews_charge (charge_id)
);

CREATE TABLE review_notes (
  id         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN      NOT NULL,
  created    BIGINT       NOT NULL,
  review_id  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author     VARCHAR(254) NOT NULL,
  text_enc   BLOB         NOT NULL,
  KEY review_notes_review (review_id, id)
);

-- Payments that rules sent here before there was a queue.
UPDATE charges c JOIN payment_intents p ON p.latest_charge_id = c.id SET c.review_id = CONCAT('prv_', c.place)
  WHERE p.outcome = 'MANUAL_REVIEW';

INSERT INTO reviews (id, account_id, livemode, created, charge_id, payment_intent_id, opened_reason, rule_id, risk_level,
                     risk_score, amount, currency, version)
  SELECT c.review_id, c.account_id, c.livemode, c.created, c.id, p.id, 'rule', p.rule_id, p.risk_level, p.risk_score, c.amount,
         c.currency, 1
  FROM charges c JOIN payment_intents p ON p.latest_charge_id = c.id WHERE c.review_id IS NOT NULL;
