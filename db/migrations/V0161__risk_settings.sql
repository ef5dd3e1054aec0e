-- How far an account lets the engine decide, and under which mode each decision was made.
CREATE TABLE risk_settings (
  id             VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode       BOOLEAN     NOT NULL,
  created        BIGINT      NOT NULL,
  mode           VARCHAR(10) CHARACTER SET ascii NOT NULL,
  largest_amount BIGINT      NULL COMMENT 'in minor units; null: no limit',
  largest_currency CHAR(3)   CHARACTER SET ascii NULL,
  version        INT         NOT NULL,
  UNIQUE KEY risk_settings_environment (account_id, livemode)
);

ALTER TABLE decisions
  ADD COLUMN engine_mode VARCHAR(10) CHARACTER SET ascii NULL COMMENT 'null: enforce',
  ADD COLUMN withheld VARCHAR(20) CHARACTER SET ascii NULL COMMENT 'what the engine would have made of it';
