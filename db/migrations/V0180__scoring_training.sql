-- When an environment's models are trained anew, and each training with what came of it.

CREATE TABLE scoring_training_plans (
  id           VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode     BOOLEAN     NOT NULL,
  created      BIGINT      NOT NULL,
  weekday      INT         NOT NULL COMMENT '1 Monday to 7 Sunday; 0 never',
  card_days    INT         NOT NULL COMMENT 'after so many days a payment without a label counts as good',
  voucher_days INT         NOT NULL,
  wallet_days  INT         NOT NULL,
  next_at      BIGINT      NULL COMMENT 'when models are trained next, by the environment''s clock',
  version      INT         NOT NULL,
  UNIQUE KEY scoring_training_plans_environment (account_id, livemode)
);

CREATE TABLE scoring_training_runs (
  id            VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode      BOOLEAN      NOT NULL,
  created       BIGINT       NOT NULL,
  family        VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  state         VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  scheduled     BOOLEAN      NOT NULL,
  author        VARCHAR(254) NOT NULL,
  as_of         BIGINT       NOT NULL COMMENT 'what became known later is not learned',
  maturity_days INT          NOT NULL,
  attempt       INT          NOT NULL COMMENT '1, and one more each time its process had died',
  open_key      VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'environment and family until it has ended: one at a time',
  worker        VARCHAR(254) NULL COMMENT 'the process that trains: its number and machine',
  started_at    BIGINT       NULL COMMENT 'by the world''s clock, as the two after it',
  seen_at       BIGINT       NULL COMMENT 'when the process was heard of last',
  ended_at      BIGINT       NULL,
  step          VARCHAR(20)  CHARACTER SET ascii NULL COMMENT 'what the process does now',
  payments      BIGINT       NULL,
  frauds        BIGINT       NULL,
  average_precision DOUBLE   NULL COMMENT 'on the newest payments, which its trees have not seen',
  auc           DOUBLE       NULL,
  reason        VARCHAR(500) NULL COMMENT 'why there is no model',
  model_name    VARCHAR(40)  CHARACTER SET ascii NULL,
  log           TEXT         NOT NULL,
  file          MEDIUMBLOB   NULL COMMENT 'the model, until it is taken in',
  UNIQUE KEY scoring_training_runs_open (open_key),
  KEY scoring_training_runs_environment (account_id, livemode, id),
  KEY scoring_training_runs_state (state, id)
);
