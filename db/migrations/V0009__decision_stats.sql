-- What was decided, counted by the hour, so that the dashboard's cost does not grow with history. An hour listed in
-- decision_stats_hours is counted in decision_stats; any other hour is counted from the decisions themselves.

CREATE TABLE decision_stats (
  account_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN     NOT NULL,
  hour       INT         NOT NULL COMMENT 'hours since the epoch',
  outcome    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  risk_level VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency   CHAR(3)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_id    VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for none',
  score_band SMALLINT    NOT NULL COMMENT 'the score divided by five; -1 for none',
  payments   BIGINT      NOT NULL,
  amount     BIGINT      NOT NULL COMMENT 'in minor units of the currency',
  PRIMARY KEY (account_id, livemode, hour, outcome, risk_level, currency, rule_id, score_band)
);

CREATE TABLE decision_stats_hours (
  account_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN     NOT NULL,
  hour       INT         NOT NULL,
  PRIMARY KEY (account_id, livemode, hour)
);
