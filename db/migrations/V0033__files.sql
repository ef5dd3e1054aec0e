-- Files that merchants upload; what they contain is encrypted and kept apart, so that lists read none of it.

CREATE TABLE files (
  id         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN      NOT NULL,
  created    BIGINT       NOT NULL,
  purpose    VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  type       VARCHAR(10)  CHARACTER SET ascii NOT NULL,
  filename_enc VARBINARY(1200) NOT NULL,
  size       INT          NOT NULL,
  KEY files_environment (account_id, livemode, id)
);

CREATE TABLE file_contents (
  file_id     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  content_enc LONGBLOB    NOT NULL
);
