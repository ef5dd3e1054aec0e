-- Events are kept for 30 days with the object as it was. The outbox becomes their table: those that the channels of the
-- environment have still to be told are pending, the others are not in that index. What was recorded before had no object
-- and was never told.

DELETE FROM outbox;

RENAME TABLE outbox TO events;

ALTER TABLE events
  DROP PRIMARY KEY,
  DROP COLUMN data,
  ADD COLUMN idempotency_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN body_enc MEDIUMBLOB NOT NULL COMMENT 'the object and its previous attributes, packed and encrypted',
  ADD COLUMN pending  BOOLEAN NULL COMMENT 'true until the channels know of it, then null',
  ADD PRIMARY KEY (account_id, livemode, id),
  ADD KEY events_pending (pending, id);
