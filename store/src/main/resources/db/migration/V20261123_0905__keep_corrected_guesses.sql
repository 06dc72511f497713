-- What a person estimated before they took the correction that was offered; the estimate is then the corrected one.
alter table task add column guess_minutes bigint;
