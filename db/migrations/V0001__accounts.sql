-- Who uses the platform: merchants' accounts and the people in them.
-- Conventions of every migration: ids are ASCII and compare byte by byte; moments are epoch milliseconds in UTC.

CREATE TABLE accounts (
  id               VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name             VARCHAR(200) NOT NULL,
  country          CHAR(2)      CHARACTER SET ascii NOT NULL,
  default_currency CHAR(3)      CHARACTER SET ascii NOT NULL,
  time_zone        VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  live_enabled     BOOLEAN      NOT NULL,
  created          BIGINT       NOT NULL
);

CREATE TABLE members (
  id            VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  email         VARCHAR(254) NOT NULL,
  name          VARCHAR(200) NOT NULL,
  role          VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  password_hash VARCHAR(300) CHARACTER SET ascii NOT NULL,
  created       BIGINT       NOT NULL,
  last_sign_in  BIGINT       NULL,
  UNIQUE KEY members_email (email),
  CONSTRAINT members_account FOREIGN KEY (account_id) REFERENCES accounts (id)
);
