-- Where the benchmark's bare endpoint writes: one row a request, which the cost of a payment is compared with.

CREATE TABLE bench_rows (
  id         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  livemode   BOOLEAN     NOT NULL,
  created    BIGINT      NOT NULL
);
