-- What is known of payments afterwards: fraud or not, who says so, and what was put on block lists because of it.

CREATE TABLE labels (
  id                VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode          BOOLEAN      NOT NULL,
  created           BIGINT       NOT NULL,
  payment_intent_id VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  charge_id         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decision_id       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fraud             BOOLEAN      NOT NULL,
  source            VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_id         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  weight            INT          NOT NULL COMMENT 'how much to trust it, in percent',
  author            VARCHAR(254) NOT NULL,
  undone_at         BIGINT       NULL,
  undone_by         VARCHAR(254) NULL,
  version           INT          NOT NULL,
  KEY labels_environment (account_id, livemode, id),
  KEY labels_payment_intent (payment_intent_id, id)
);

-- The items that stand on block lists because of a label. An item that was there before is noted too, but not the label's own.
CREATE TABLE label_items (
  label_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  item_id  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  own      BOOLEAN     NOT NULL,
  PRIMARY KEY (label_id, item_id),
  KEY label_items_item (item_id)
);
