-- Who is signed in to the portal, from where; a session that is ended here is over on every node with its next request.

CREATE TABLE portal_sessions (
  id          VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  member_id   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created     BIGINT       NOT NULL,
  last_seen   BIGINT       NOT NULL,
  ended_at    BIGINT       NULL,
  device_hash BINARY(32)   NOT NULL COMMENT 'keyed hash of the cookie by which a browser is known again',
  place_enc   VARBINARY(200)  NOT NULL COMMENT 'the address it was opened from',
  browser_enc VARBINARY(700)  NOT NULL,
  KEY portal_sessions_member (member_id, id)
);

-- Second factors: the secret is sealed, the last step used is kept so that a code works once, recovery codes are hashes.
ALTER TABLE members
  ADD COLUMN factor_enc   VARBINARY(200) NULL,
  ADD COLUMN factor_since BIGINT NULL COMMENT 'when a code proved it; until then it is only offered',
  ADD COLUMN factor_step  BIGINT NOT NULL DEFAULT 0;

CREATE TABLE recovery_codes (
  id        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  member_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash      BINARY(32)  NOT NULL,
  used_at   BIGINT      NULL,
  KEY recovery_codes_member (member_id)
);
