-- Money that is set aside and captured later, whole or in part, or let go.

ALTER TABLE charges
  ADD COLUMN captured_amount BIGINT  NULL COMMENT 'what was captured, where it was captured later',
  ADD COLUMN released        BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'authorized, then let go without capture';

ALTER TABLE payment_intents
  ADD COLUMN capture_before BIGINT NULL COMMENT 'until when what is set aside can be captured',
  ADD KEY payment_intents_capture (capture_before);
