-- A time in which a person does not work; those that came together from a file carry the id of that import.
create table busy_time (
  owner_id uuid not null,
  id uuid not null,
  from_local timestamp not null,
  to_local timestamp not null,
  zone text not null,
  what text not null,
  import_id uuid,
  constraint busy_time_pk primary key (owner_id, id),
  constraint busy_time_owner foreign key (owner_id) references account (id) on delete cascade,
  constraint busy_time_period check (from_local < to_local)
);
