-- The operator's own account, whose members are staff; the language that people read their mail in.

ALTER TABLE accounts ADD COLUMN operator BOOLEAN NOT NULL DEFAULT FALSE AFTER live_enabled;

ALTER TABLE members
  ADD COLUMN language         VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'es-CO',
  ADD COLUMN password_changed BIGINT      NULL,
  ADD COLUMN demo             BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'made with the demo: asked for no second factor',
  ADD KEY members_account_id (account_id, id);
