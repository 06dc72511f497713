-- A person who signs in. Everything else in the database is somebody's and carries their id first.
create table account (
  id uuid not null,
  email text not null,
  email_folded varchar(254) not null,
  name text not null,
  password_hash text not null,
  administrator boolean not null,
  theme text not null,
  zone text not null,
  morning_time time not null,
  lunch_time time not null,
  afternoon_time time not null,
  evening_time time not null,
  any_time time not null,
  joined_at timestamp with time zone not null,
  version integer not null,
  constraint account_pk primary key (id),
  constraint account_email_once unique (email_folded),
  constraint account_theme_known check (theme in ('AUTO', 'LIGHT', 'DARK'))
);
