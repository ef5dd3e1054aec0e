-- Rules as text, with every version of them.

CREATE TABLE rules (
  id         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN      NOT NULL,
  created    BIGINT       NOT NULL,
  updated    BIGINT       NOT NULL,
  built_in   VARCHAR(60)  CHARACTER SET ascii NULL COMMENT 'the public id of a default rule, such as block_if_high_risk',
  action     VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  predicate  TEXT         NOT NULL,
  enabled    BOOLEAN      NOT NULL,
  deleted_at BIGINT       NULL,
  revision   INT          NOT NULL COMMENT 'counts the changes of its text, from 1',
  created_by VARCHAR(254) NOT NULL,
  metadata   TEXT         NULL,
  version    INT          NOT NULL,
  UNIQUE KEY rules_built_in (account_id, livemode, built_in),
  KEY rules_environment (account_id, livemode, id)
);

CREATE TABLE rule_revisions (
  rule_id    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision   INT          NOT NULL,
  account_id VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN      NOT NULL,
  at         BIGINT       NOT NULL,
  author     VARCHAR(254) NOT NULL,
  action     VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  predicate  TEXT         NOT NULL,
  PRIMARY KEY (rule_id, revision)
);
