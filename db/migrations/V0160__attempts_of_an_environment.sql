-- The live tail asks for the newest tries of one environment.

ALTER TABLE webhook_attempts ADD KEY webhook_attempts_environment (account_id, livemode, id);
