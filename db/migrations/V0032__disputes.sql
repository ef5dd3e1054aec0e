-- What payers' banks say of payments later: warnings of fraud, and disputes.

CREATE TABLE disputes (
  id                VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode          BOOLEAN     NOT NULL,
  created           BIGINT      NOT NULL,
  charge_id         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payment_intent_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  amount            BIGINT      NOT NULL,
  currency          CHAR(3)     CHARACTER SET ascii NOT NULL,
  reason            VARCHAR(40) CHARACTER SET ascii NOT NULL,
  status            VARCHAR(30) CHARACTER SET ascii NOT NULL,
  withdrawn         BOOLEAN     NOT NULL COMMENT 'whether its money is with the bank',
  brand             VARCHAR(20) CHARACTER SET ascii NULL,
  due_by            BIGINT      NOT NULL,
  submissions       INT         NOT NULL,
  evidence_enc      MEDIUMBLOB  NULL,
  metadata          TEXT        NULL,
  version           INT         NOT NULL,
  KEY disputes_environment (account_id, livemode, id),
  KEY disputes_charge (charge_id, id),
  KEY disputes_payment_intent (payment_intent_id, id)
);

CREATE TABLE early_fraud_warnings (
  id                VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode          BOOLEAN     NOT NULL,
  created           BIGINT      NOT NULL,
  charge_id         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payment_intent_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  fraud_type        VARCHAR(40) CHARACTER SET ascii NOT NULL,
  actionable        BOOLEAN     NOT NULL,
  version           INT         NOT NULL,
  KEY early_fraud_warnings_environment (account_id, livemode, id),
  KEY early_fraud_warnings_charge (charge_id, id),
  KEY early_fraud_warnings_payment_intent (payment_intent_id, id)
);
