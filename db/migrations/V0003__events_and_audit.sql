-- What happened, for those who must hear of it (outbox), and who did it (audit).

CREATE TABLE outbox (
  id          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode    BOOLEAN     NOT NULL,
  created     BIGINT      NOT NULL,
  type        VARCHAR(60) CHARACTER SET ascii NOT NULL,
  object_id   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_id  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  data        BLOB        NOT NULL
);

CREATE TABLE audit_entries (
  id         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN      NOT NULL,
  at         BIGINT       NOT NULL,
  actor      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  action     VARCHAR(60)  CHARACTER SET ascii NOT NULL,
  object_id  VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  source_ip  VARCHAR(45)  CHARACTER SET ascii NULL,
  status     SMALLINT     NULL COMMENT 'the HTTP status answered, for API requests',
  answer     MEDIUMBLOB   NULL COMMENT 'the body answered, encrypted; kept while the idempotency key lives',
  KEY audit_entries_environment (account_id, livemode, id)
);

-- One row a request that carried an Idempotency-Key, written before the work so that a second one waits for the first.
CREATE TABLE idempotency_keys (
  account_id  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode    BOOLEAN      NOT NULL,
  idempotency_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  endpoint    VARCHAR(120) CHARACTER SET ascii NOT NULL,
  params_hash BINARY(32)   NOT NULL,
  request_id  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created     BIGINT       NOT NULL,
  PRIMARY KEY (account_id, livemode, idempotency_key),
  KEY idempotency_keys_created (created)
);
