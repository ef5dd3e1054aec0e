-- The books: every movement of money with what it did to the accounts of an environment's ledger (docs/adr/0030).

ALTER TABLE charges
  ADD COLUMN balance_transaction_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'how its money stands in the books',
  ADD COLUMN received        BIGINT  NULL COMMENT 'the money that came, in minor units',
  ADD COLUMN received_at     BIGINT  NULL,
  ADD COLUMN fee             BIGINT  NOT NULL DEFAULT 0,
  ADD COLUMN available_on    BIGINT  NULL COMMENT 'when the merchant may have it',
  ADD COLUMN unbooked        BOOLEAN NULL COMMENT 'true until the books have it, then null',
  ADD COLUMN amount_refunded BIGINT  NOT NULL DEFAULT 0,
  ADD COLUMN disputed        BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN charged_back    BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN review_id       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN user_report     VARCHAR(20) CHARACTER SET ascii NULL,
  ADD KEY charges_unbooked (unbooked, account_id, livemode);

UPDATE charges SET balance_transaction_id = CONCAT('txn_', place), received = amount, received_at = created, available_on = created, unbooked = TRUE
  WHERE status = 'SUCCEEDED' AND captured;

CREATE TABLE balance_transactions (
  id           VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode     BOOLEAN     NOT NULL,
  created      BIGINT      NOT NULL,
  kind         VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_id    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  card         BOOLEAN     NOT NULL COMMENT 'whether it is about a payment by card',
  amount       BIGINT      NOT NULL,
  fee          BIGINT      NOT NULL,
  currency     CHAR(3)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  available_on BIGINT      NOT NULL,
  cleared      BOOLEAN     NOT NULL COMMENT 'whether its net amount has gone from pending to available',
  description  VARCHAR(1000) NULL,
  UNIQUE KEY balance_transactions_source (account_id, livemode, source_id, kind),
  KEY balance_transactions_environment (account_id, livemode, id),
  KEY balance_transactions_due (cleared, available_on)
);

-- One row a pair of entries: the same amount leaves one account and reaches another, so that no row can be out of balance.
CREATE TABLE ledger_entries (
  transaction_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line           VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'amount, fee or clearing',
  account_id     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode       BOOLEAN     NOT NULL,
  at             BIGINT      NOT NULL,
  from_book      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  into_book      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount         BIGINT      NOT NULL,
  currency       CHAR(3)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (transaction_id, line)
);

-- What the entries of each account add up to, changed with every entry.
CREATE TABLE ledger_balances (
  account_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN     NOT NULL,
  currency   CHAR(3)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  book       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount     BIGINT      NOT NULL,
  PRIMARY KEY (account_id, livemode, currency, book)
);

