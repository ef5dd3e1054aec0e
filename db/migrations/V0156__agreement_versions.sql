-- From when a version of an agreement counts, and who published it; the versions that shipped count from the beginning.

ALTER TABLE agreement_texts
  ADD COLUMN starts       BIGINT       NOT NULL DEFAULT 0 AFTER published,
  ADD COLUMN published_by VARCHAR(254) NOT NULL DEFAULT 'system' AFTER starts;
