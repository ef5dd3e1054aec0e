-- Members act under their e-mail, which can be longer than an id.

ALTER TABLE audit_entries
  MODIFY actor VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
