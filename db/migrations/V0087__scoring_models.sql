-- The models that score an environment's payments, and how it wants to be scored.

CREATE TABLE scoring_models (
  id            VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode      BOOLEAN      NOT NULL,
  created       BIGINT       NOT NULL,
  family        VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  state         VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  sha256        CHAR(64)     CHARACTER SET ascii NOT NULL,
  provenance    VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  author        VARCHAR(254) NOT NULL,
  proposed_by   VARCHAR(254) NULL COMMENT 'who wants it to be the champion, until somebody else agrees',
  champion_at   BIGINT       NULL COMMENT 'when it last became the champion',
  successor_of  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the champion before it, to roll back to',
  canary_percent INT         NOT NULL,
  version       INT          NOT NULL,
  KEY scoring_models_environment (account_id, livemode, id)
);

CREATE TABLE scoring_model_files (
  id            VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'of the version',
  account_id    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode      BOOLEAN      NOT NULL,
  created       BIGINT       NOT NULL,
  file          MEDIUMBLOB   NOT NULL COMMENT 'compressed',
  KEY scoring_model_files_environment (account_id, livemode, id)
);

CREATE TABLE scoring_settings (
  id             VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode       BOOLEAN     NOT NULL,
  created        BIGINT      NOT NULL,
  elevated_from  INT         NOT NULL,
  highest_from   INT         NOT NULL,
  assessed       BOOLEAN     NOT NULL,
  left_out       VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'methods that are not assessed',
  blocks_unknown BOOLEAN     NOT NULL COMMENT 'whether a payment is stopped that could not be scored',
  explored_share DOUBLE      NOT NULL,
  explored_cap_usd INT       NOT NULL,
  version        INT         NOT NULL,
  UNIQUE KEY scoring_settings_environment (account_id, livemode)
);
