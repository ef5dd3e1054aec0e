-- How the money of an evaluated payment moves: whether the payer is there, and what kind of payment it is.
ALTER TABLE payment_evaluations
  ADD COLUMN customer_presence VARCHAR(20) CHARACTER SET ascii NULL,
  ADD COLUMN payment_type      VARCHAR(20) CHARACTER SET ascii NULL;
