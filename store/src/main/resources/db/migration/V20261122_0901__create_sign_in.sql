-- What guards the door: reset links (hashed), failed attempts, and whether strangers may sign up.
create table password_reset (
  token_hash varchar(64) not null,
  owner_id uuid not null,
  expires_at timestamp with time zone not null,
  constraint password_reset_pk primary key (token_hash),
  constraint password_reset_owner foreign key (owner_id) references account (id) on delete cascade
);

create table sign_in_failure (
  subject_hash varchar(64) not null,
  failures integer not null,
  failed_at timestamp with time zone not null,
  constraint sign_in_failure_pk primary key (subject_hash)
);

create table setting (
  name varchar(60) not null,
  content text not null,
  constraint setting_pk primary key (name)
);
