-- What only some payment methods have, as instalments of Huabei, and who has authenticated before the merchant confirms by hand.
ALTER TABLE payment_methods ADD COLUMN particulars VARCHAR(200) NULL;
ALTER TABLE payment_intents
  ADD COLUMN authenticated_method_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL;
