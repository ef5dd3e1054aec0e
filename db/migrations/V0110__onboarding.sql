-- Applications of companies to come aboard, their documents, what screening found, and what was done.

CREATE TABLE kyc_applications (
  id                VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode          BOOLEAN      NOT NULL,
  created           BIGINT       NOT NULL,
  status            VARCHAR(12)  CHARACTER SET ascii NOT NULL,
  grade             VARCHAR(8)   CHARACTER SET ascii NULL,
  answers_enc       MEDIUMBLOB   NOT NULL,
  holder_matches    BOOLEAN      NOT NULL,
  submitted_at      BIGINT       NULL,
  submitted_by      VARCHAR(254) NULL,
  screened_at       BIGINT       NULL,
  first_reviewer    VARCHAR(254) NULL,
  first_reviewed_at BIGINT       NULL,
  decided_by        VARCHAR(254) NULL,
  decided_at        BIGINT       NULL,
  review_due        BIGINT       NULL,
  message_enc       BLOB         NULL,
  version           INT          NOT NULL,
  UNIQUE KEY kyc_applications_account (account_id, livemode),
  KEY kyc_applications_status (status, submitted_at),
  KEY kyc_applications_due (status, review_due)
);

CREATE TABLE kyc_papers (
  id             VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode       BOOLEAN     NOT NULL,
  created        BIGINT      NOT NULL,
  application_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slot           VARCHAR(20) CHARACTER SET ascii NOT NULL,
  type           VARCHAR(10) CHARACTER SET ascii NOT NULL,
  filename_enc   VARBINARY(1200) NOT NULL,
  size           INT         NOT NULL,
  translated     BOOLEAN     NOT NULL,
  notarised      BOOLEAN     NOT NULL,
  scanned        BOOLEAN     NOT NULL COMMENT 'whether a virus scanner has looked at it',
  expires        CHAR(10)    CHARACTER SET ascii NULL COMMENT 'the last day of its validity',
  replaced_at    BIGINT      NULL,
  KEY kyc_papers_application (application_id, id),
  KEY kyc_papers_expires (expires)
);

CREATE TABLE kyc_paper_contents (
  paper_id    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  content_enc LONGBLOB    NOT NULL
);

CREATE TABLE kyc_hits (
  id             VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode       BOOLEAN      NOT NULL,
  created        BIGINT       NOT NULL,
  application_id VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role           VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  subject_enc    BLOB         NOT NULL,
  list_name      VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  entry_id       VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  listed_name    VARCHAR(300) NOT NULL,
  permille       INT          NOT NULL,
  evidence_enc   MEDIUMBLOB   NOT NULL,
  resolution     VARCHAR(10)  CHARACTER SET ascii NOT NULL,
  resolved_by    VARCHAR(254) NULL,
  resolved_at    BIGINT       NULL,
  reason_enc     BLOB         NULL,
  KEY kyc_hits_application (application_id, id)
);

CREATE TABLE kyc_history (
  id             VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode       BOOLEAN      NOT NULL,
  created        BIGINT       NOT NULL,
  application_id VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor          VARCHAR(254) NOT NULL,
  action         VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  note_enc       BLOB         NULL,
  KEY kyc_history_application (application_id, id)
);

CREATE TABLE sanction_files (
  part      VARCHAR(20)  CHARACTER SET ascii NOT NULL PRIMARY KEY,
  content   LONGBLOB     NOT NULL COMMENT 'compressed',
  sha256    CHAR(64)     CHARACTER SET ascii NOT NULL,
  loaded_at BIGINT       NOT NULL,
  loaded_by VARCHAR(254) NOT NULL
);

CREATE TABLE agreement_texts (
  kind      VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  version   INT          NOT NULL,
  language  VARCHAR(5)   CHARACTER SET ascii NOT NULL,
  text      MEDIUMTEXT   NOT NULL,
  sha256    CHAR(64)     CHARACTER SET ascii NOT NULL,
  published BIGINT       NOT NULL,
  PRIMARY KEY (kind, version, language)
);

CREATE TABLE agreement_signatures (
  id           VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode     BOOLEAN      NOT NULL,
  created      BIGINT       NOT NULL,
  kind         VARCHAR(20)  CHARACTER SET ascii NOT NULL,
  text_version INT          NOT NULL,
  language     VARCHAR(5)   CHARACTER SET ascii NOT NULL,
  sha256       CHAR(64)     CHARACTER SET ascii NOT NULL,
  signer_enc   BLOB         NOT NULL,
  member       VARCHAR(254) NOT NULL,
  source_ip    VARCHAR(45)  CHARACTER SET ascii NULL,
  KEY agreement_signatures_account (account_id, livemode, kind, text_version)
);
