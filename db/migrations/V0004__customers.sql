-- Who pays and with what. Columns named …_enc hold personal data under the platform's key; …_key columns hold keyed
-- hashes by which an exact value can be found again.

CREATE TABLE customers (
  id           VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode     BOOLEAN      NOT NULL,
  created      BIGINT       NOT NULL,
  email_enc    VARBINARY(600)  NULL,
  email_key    BIGINT          NULL,
  name_enc     VARBINARY(1200) NULL,
  phone_enc    VARBINARY(200)  NULL,
  description  VARCHAR(1000)   NULL,
  address_enc  BLOB            NULL,
  shipping_enc BLOB            NULL,
  metadata     TEXT            NULL,
  version      INT             NOT NULL,
  KEY customers_environment (account_id, livemode, id),
  KEY customers_email (account_id, livemode, email_key)
);

CREATE TABLE payment_methods (
  id          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode    BOOLEAN     NOT NULL,
  created     BIGINT      NOT NULL,
  type        VARCHAR(20) CHARACTER SET ascii NOT NULL,
  customer_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  card        VARCHAR(300) CHARACTER SET ascii NULL,
  billing_enc BLOB        NULL,
  metadata    TEXT        NULL,
  KEY payment_methods_customer (account_id, livemode, customer_id, id)
);
