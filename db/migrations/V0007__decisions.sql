-- What was decided, what the decision saw, and the rows from which the counters are rebuilt.

CREATE TABLE decisions (
  id             VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode       BOOLEAN     NOT NULL,
  at             BIGINT      NOT NULL,
  object_type    VARCHAR(20) CHARACTER SET ascii NOT NULL,
  object_id      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  method         VARCHAR(20) CHARACTER SET ascii NOT NULL,
  status         VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'what became of the attempt, as counters see it',
  outcome        VARCHAR(20) CHARACTER SET ascii NOT NULL,
  risk_level     VARCHAR(20) CHARACTER SET ascii NOT NULL,
  risk_score     SMALLINT    NULL,
  rule_id        VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  amount         BIGINT      NOT NULL,
  currency       CHAR(3)     CHARACTER SET ascii NOT NULL,
  amount_usd_micros BIGINT   NOT NULL COMMENT 'millionths of a US dollar at the rate of the moment',
  dimensions     VARBINARY(400) NOT NULL COMMENT 'keyed hashes of the values that counters count by',
  model_version  VARCHAR(40) CHARACTER SET ascii NOT NULL,
  took_micros    INT         NOT NULL,
  record_enc     MEDIUMBLOB  NOT NULL COMMENT 'facts, contributions and matched rules as seen',
  KEY decisions_environment (account_id, livemode, id),
  KEY decisions_object (object_id)
);
