-- Links that were mailed to people: of each only a keyed hash is kept, it works once and not for long.

CREATE TABLE mailed_tokens (
  id          VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  purpose     VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  hash        BINARY(32)   NOT NULL,
  address_key BIGINT       NOT NULL COMMENT 'keyed hash of purpose and e-mail, to count what was sent to it',
  subject_id  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the member or account it is about',
  payload_enc BLOB         NULL COMMENT 'what is done when the link is followed',
  created     BIGINT       NOT NULL,
  expires     BIGINT       NOT NULL,
  used_at     BIGINT       NULL,
  UNIQUE KEY mailed_tokens_hash (hash),
  KEY mailed_tokens_address (address_key, created),
  KEY mailed_tokens_subject (subject_id)
);
