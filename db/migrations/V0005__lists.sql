-- Named lists of values that rules ask: the default ones of every environment and the merchant's own.

CREATE TABLE value_lists (
  id         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN      NOT NULL,
  created    BIGINT       NOT NULL,
  alias      VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name       VARCHAR(100) NOT NULL,
  item_type  VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  built_in   BOOLEAN      NOT NULL,
  created_by VARCHAR(254) NOT NULL,
  metadata   TEXT         NULL,
  version    INT          NOT NULL,
  UNIQUE KEY value_lists_alias (account_id, livemode, alias)
);

CREATE TABLE value_list_items (
  id         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN      NOT NULL,
  list_id    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created    BIGINT       NOT NULL,
  value      VARCHAR(300) COLLATE utf8mb4_bin NOT NULL COMMENT 'as it was entered',
  match_key  VARCHAR(300) COLLATE utf8mb4_bin NOT NULL COMMENT 'as it is compared: trimmed, and in lower case where case does not count',
  created_by VARCHAR(254) NOT NULL,
  reason     VARCHAR(500) NULL,
  expires_at BIGINT       NULL,
  UNIQUE KEY value_list_items_value (list_id, match_key),
  KEY value_list_items_list (list_id, id),
  CONSTRAINT value_list_items_of FOREIGN KEY (list_id) REFERENCES value_lists (id)
);
