-- What a person promised: weekly slots from a day to a day; a later promise replaces it and says why. Days off count for all.
create table commitment (
  owner_id uuid not null,
  id uuid not null,
  from_on date not null,
  to_on date not null,
  replaced_on date,
  zone text not null,
  reason text not null,
  committed_at timestamp with time zone not null,
  constraint commitment_pk primary key (owner_id, id),
  constraint commitment_owner foreign key (owner_id) references account (id) on delete cascade,
  constraint commitment_period check (from_on <= to_on)
);

create table slot (
  owner_id uuid not null,
  commitment_id uuid not null,
  weekday integer not null,
  start_time time not null,
  length_minutes bigint not null,
  constraint slot_pk primary key (owner_id, commitment_id, weekday, start_time),
  constraint slot_commitment foreign key (owner_id, commitment_id) references commitment (owner_id, id) on delete cascade,
  constraint slot_weekday_known check (weekday between 1 and 7),
  constraint slot_length_bounded check (length_minutes between 5 and 1440)
);

create table day_off (
  owner_id uuid not null,
  id uuid not null,
  from_on date not null,
  to_on date not null,
  note text not null,
  constraint day_off_pk primary key (owner_id, id),
  constraint day_off_owner foreign key (owner_id) references account (id) on delete cascade,
  constraint day_off_period check (from_on <= to_on)
);
