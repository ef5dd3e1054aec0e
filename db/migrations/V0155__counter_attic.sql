-- Counters that do not fit into the memory of a node (docs/adr/0105). Each start of a node has its own; nothing here outlives it.
CREATE TABLE counter_runs (
  id    BIGINT NOT NULL PRIMARY KEY COMMENT 'random',
  seen  BIGINT NOT NULL COMMENT 'when the node last said that it runs, in epoch milliseconds'
);

CREATE TABLE counter_attic (
  run_id      BIGINT      NOT NULL,
  account_id  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode    BOOLEAN     NOT NULL,
  hash        BIGINT      NOT NULL COMMENT 'keyed hash of the value that is counted by',
  page        INT         NOT NULL COMMENT '0: the whole but its pages',
  content     MEDIUMBLOB  NOT NULL COMMENT 'attempts as histories write them: moments, amounts, keyed hashes',
  PRIMARY KEY (run_id, account_id, livemode, hash, page)
);
