-- Mail that goes out: written with the change it tells of, sent by a job afterwards. A mail that is sent keeps its text for
-- as long as the demo's mailbox and support may look at it.

CREATE TABLE mails (
  id          VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  created     BIGINT       NOT NULL,
  kind        VARCHAR(60)  CHARACTER SET ascii NOT NULL,
  language    VARCHAR(10)  CHARACTER SET ascii NOT NULL,
  to_enc      VARBINARY(600)  NOT NULL,
  subject_enc VARBINARY(1200) NOT NULL,
  body_enc    MEDIUMBLOB   NOT NULL,
  attempts    INT          NOT NULL,
  due_at      BIGINT       NULL COMMENT 'when it is tried next, or until when one node holds it; null once it is over',
  sent_at     BIGINT       NULL,
  failed_at   BIGINT       NULL,
  last_error  VARCHAR(200) NULL,
  KEY mails_due (due_at)
);
