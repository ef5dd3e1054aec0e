-- The audit trail, so that a row altered, forged or removed is noticed: each row carries a keyed hash of its content, and slices
-- of rows stand in a chain of keyed hashes for each account and mode, as the log of calls does.

ALTER TABLE audit_entries ADD COLUMN mac BINARY(32) NULL COMMENT 'keyed hash of what the row says; rows from before there were any have none';

CREATE TABLE audit_slices (
  account_id    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode      BOOLEAN     NOT NULL,
  seq           BIGINT      NOT NULL,
  created       BIGINT      NOT NULL,
  entries       INT         NOT NULL,
  packed        MEDIUMBLOB  NOT NULL COMMENT 'id and hash of each row',
  previous_hash BINARY(32)  NOT NULL,
  hash          BINARY(32)  NOT NULL,
  PRIMARY KEY (account_id, livemode, seq)
);

CREATE TABLE audit_chains (
  account_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN     NOT NULL,
  seq        BIGINT      NOT NULL,
  hash       BINARY(32)  NOT NULL,
  PRIMARY KEY (account_id, livemode)
);

-- Up to when rows are in slices. Whoever holds the row makes slices; nodes take turns.
CREATE TABLE audit_progress (
  id       INT    NOT NULL PRIMARY KEY,
  until_at BIGINT NOT NULL
);
INSERT INTO audit_progress (id, until_at) VALUES (1, 0);
