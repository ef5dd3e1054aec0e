-- Money on its way from the balance to the merchant's bank.

CREATE TABLE payouts (
  id                     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id             VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode               BOOLEAN      NOT NULL,
  created                BIGINT       NOT NULL,
  amount                 BIGINT       NOT NULL,
  currency               CHAR(3)      CHARACTER SET ascii NOT NULL,
  status                 VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  method                 VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  arrival_date           BIGINT       NOT NULL,
  destination            VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  description            VARCHAR(1000) NULL,
  statement_descriptor   VARCHAR(22)  NULL,
  failure_code           VARCHAR(40)  CHARACTER SET ascii NULL,
  balance_transaction_id VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  failure_transaction_id VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  metadata               TEXT         NULL,
  version                INT          NOT NULL,
  KEY payouts_environment (account_id, livemode, id)
);
