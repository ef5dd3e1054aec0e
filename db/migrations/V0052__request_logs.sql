-- Every call of the API with what was received and answered, chained by keyed hashes so that a row altered, removed or put in
-- between is noticed. The chain's end stands in a table of its own.

CREATE TABLE request_logs (
  id              VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode        BOOLEAN      NOT NULL,
  created         BIGINT       NOT NULL,
  method          VARCHAR(10)  CHARACTER SET ascii NOT NULL,
  path            VARCHAR(200) NOT NULL,
  status          SMALLINT     NOT NULL,
  actor           VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_ip       VARCHAR(45)  CHARACTER SET ascii NULL,
  took_micros     INT          NOT NULL,
  api_version     VARCHAR(60)  CHARACTER SET ascii NULL,
  idempotency_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  error_code      VARCHAR(80)  CHARACTER SET ascii NULL,
  evidence_enc    MEDIUMBLOB   NOT NULL COMMENT 'what was received and answered, packed and encrypted',
  seq             BIGINT       NOT NULL COMMENT 'counts the calls of the environment',
  previous_hash   BINARY(32)   NOT NULL,
  hash            BINARY(32)   NOT NULL,
  UNIQUE KEY request_logs_chain (account_id, livemode, seq),
  KEY request_logs_environment (account_id, livemode, id)
);

CREATE TABLE request_chains (
  account_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN     NOT NULL,
  seq        BIGINT      NOT NULL,
  hash       BINARY(32)  NOT NULL,
  PRIMARY KEY (account_id, livemode)
);
