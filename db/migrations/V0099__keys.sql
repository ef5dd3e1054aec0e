-- Restricted keys, keys that expire, and what makes every node forget a key that ended.

ALTER TABLE api_keys
  ADD COLUMN permissions VARCHAR(1000) CHARACTER SET ascii NULL COMMENT 'of a restricted key: what it may do, by name',
  ADD COLUMN expires_at  BIGINT NULL,
  ADD COLUMN warned_days INT    NULL COMMENT 'the last warning told that so many days were left',
  ADD KEY api_keys_expiry (expires_at);

-- One row, counted up with every change that takes something away from a key.
CREATE TABLE api_key_changes (
  id  INT    NOT NULL PRIMARY KEY,
  seq BIGINT NOT NULL
);
INSERT INTO api_key_changes (id, seq) VALUES (1, 0);

-- Keys that were used against the other environment's address, by day.
CREATE TABLE api_key_misuses (
  key_id  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day     DATE        NOT NULL,
  times   INT         NOT NULL,
  last_at BIGINT      NOT NULL,
  PRIMARY KEY (key_id, day)
);
