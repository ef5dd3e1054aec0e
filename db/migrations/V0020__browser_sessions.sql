-- What browsers told about themselves before they paid; facts_enc holds personal data under the platform's key. Rows go
-- a while after they have expired.

CREATE TABLE browser_sessions (
  id         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN     NOT NULL,
  created    BIGINT      NOT NULL,
  expires    BIGINT      NOT NULL,
  facts_enc  BLOB        NOT NULL,
  KEY browser_sessions_expires (expires)
);
