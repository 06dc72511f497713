-- What was deleted a moment ago, as the rows that it was, so that it can be taken back whole.
create table trash (
  owner_id uuid not null,
  id uuid not null,
  label text not null,
  content text not null,
  deleted_at timestamp with time zone not null,
  constraint trash_pk primary key (owner_id, id),
  constraint trash_owner foreign key (owner_id) references account (id) on delete cascade
);
