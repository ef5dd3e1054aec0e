-- What a decision was scored by, as it was: the vector that models learn from, and what else was thought of it.

ALTER TABLE decisions
  ADD COLUMN features           VARBINARY(1000) NULL COMMENT 'the vector of features, see VectorBytes',
  ADD COLUMN challenger_version VARCHAR(40) CHARACTER SET ascii NULL COMMENT 'the model that scored it in shadow',
  ADD COLUMN challenger_score   SMALLINT    NULL,
  ADD COLUMN original_score     SMALLINT    NULL COMMENT 'before exploration lowered what rules see',
  ADD COLUMN propensity         DOUBLE      NULL COMMENT 'how likely exploration was to let it pass, 0 if it was exempt',
  ADD COLUMN exploration        VARCHAR(40) CHARACTER SET ascii NULL COMMENT 'the version of the policy that chose';
