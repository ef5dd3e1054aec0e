-- The clocks of test environments that have a time of their own.

CREATE TABLE test_clocks (
  id            VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode      BOOLEAN     NOT NULL,
  created       BIGINT      NOT NULL,
  name          VARCHAR(300) NULL,
  frozen_millis BIGINT      NOT NULL COMMENT 'where it stands',
  status        VARCHAR(20) CHARACTER SET ascii NOT NULL,
  version       INT         NOT NULL,
  KEY test_clocks_environment (account_id, livemode, id)
);
