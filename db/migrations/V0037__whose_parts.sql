-- Whose the contents of files and the items of labels are, so that whoever deletes an environment's rows finds them too.

ALTER TABLE file_contents
  ADD COLUMN account_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN livemode   BOOLEAN NULL,
  ADD KEY file_contents_environment (account_id, livemode);

UPDATE file_contents c JOIN files f ON f.id = c.file_id SET c.account_id = f.account_id, c.livemode = f.livemode;

ALTER TABLE label_items
  ADD COLUMN account_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN livemode   BOOLEAN NULL,
  ADD KEY label_items_environment (account_id, livemode);

UPDATE label_items i JOIN labels l ON l.id = i.label_id SET i.account_id = l.account_id, i.livemode = l.livemode;
