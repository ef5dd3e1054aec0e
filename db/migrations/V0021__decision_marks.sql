-- What befell payments after they were made, as the counters of disputes, warnings and refunds are made anew from it.

CREATE TABLE decision_marks (
  id          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'of the dispute, the warning or the refund',
  account_id  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode    BOOLEAN     NOT NULL,
  created     BIGINT      NOT NULL,
  kind        VARCHAR(20) CHARACTER SET ascii NOT NULL,
  fraud       BOOLEAN     NOT NULL,
  decision_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dimensions  VARBINARY(400) NOT NULL COMMENT 'what the decision was counted by'
);
