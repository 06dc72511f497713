-- Work that counts because it was planned, until the person says otherwise; its source is then as if entered by hand.
alter table work_log add column presumed boolean default false not null;
