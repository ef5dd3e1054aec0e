-- API keys. A secret is kept only as a keyed hash; a publishable key is public and kept as it is.

CREATE TABLE api_keys (
  id         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN      NOT NULL,
  kind       VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  name       VARCHAR(100) NOT NULL,
  hash       BINARY(32)   NOT NULL,
  hint       VARCHAR(120) CHARACTER SET ascii NOT NULL,
  created    BIGINT       NOT NULL,
  last_used  BIGINT       NULL,
  revoked_at BIGINT       NULL,
  UNIQUE KEY api_keys_hash (hash),
  KEY api_keys_environment (account_id, livemode, id),
  CONSTRAINT api_keys_account FOREIGN KEY (account_id) REFERENCES accounts (id)
);
