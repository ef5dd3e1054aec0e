-- Who is told of events, and how telling them went.

CREATE TABLE webhook_endpoints (
  id               VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode         BOOLEAN      NOT NULL,
  created          BIGINT       NOT NULL,
  channel          VARCHAR(10)  CHARACTER SET ascii NOT NULL,
  url              VARCHAR(2000) NOT NULL COMMENT 'or the e-mail, queue or log',
  description      VARCHAR(500) NULL,
  enabled_events   TEXT         CHARACTER SET ascii NOT NULL,
  api_version      VARCHAR(60)  CHARACTER SET ascii NULL COMMENT 'as asked for',
  spoken_version   VARCHAR(60)  CHARACTER SET ascii NOT NULL COMMENT 'of the request that made it',
  disabled         BOOLEAN      NOT NULL,
  secret_enc       VARBINARY(200) NOT NULL,
  old_secret_enc   VARBINARY(200) NULL,
  old_secret_until BIGINT       NULL,
  failing_since    BIGINT       NULL COMMENT 'the first failure since something arrived',
  given_up_at      BIGINT       NULL COMMENT 'when the platform switched it off',
  metadata         TEXT         NULL,
  version          INT          NOT NULL,
  KEY webhook_endpoints_environment (account_id, livemode, id)
);

CREATE TABLE webhook_deliveries (
  id           VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode     BOOLEAN     NOT NULL,
  created      BIGINT      NOT NULL,
  event_id     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event_type   VARCHAR(60) CHARACTER SET ascii NOT NULL,
  endpoint_id  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status       VARCHAR(12) CHARACTER SET ascii NOT NULL,
  attempts     SMALLINT    NOT NULL,
  due          BIGINT      NULL COMMENT 'when it is tried next; while it is being tried, when that is taken to have been in vain',
  last_status  SMALLINT    NULL,
  last_failure VARCHAR(20) CHARACTER SET ascii NULL,
  delivered_at BIGINT      NULL,
  UNIQUE KEY webhook_deliveries_event (event_id, endpoint_id),
  KEY webhook_deliveries_due (due),
  KEY webhook_deliveries_endpoint (endpoint_id, id),
  KEY webhook_deliveries_environment (account_id, livemode, id)
);

CREATE TABLE webhook_attempts (
  id           VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode     BOOLEAN     NOT NULL,
  created      BIGINT      NOT NULL,
  delivery_id  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  took_millis  INT         NOT NULL,
  http_status  SMALLINT    NULL,
  failure      VARCHAR(20) CHARACTER SET ascii NULL,
  exchange_enc MEDIUMBLOB  NOT NULL COMMENT 'what was sent and answered',
  KEY webhook_attempts_delivery (delivery_id, id)
);
