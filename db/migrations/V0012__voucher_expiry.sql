-- Finds the vouchers whose time is over.

CREATE INDEX payment_intents_voucher_expiry ON payment_intents (status, voucher_expires);
